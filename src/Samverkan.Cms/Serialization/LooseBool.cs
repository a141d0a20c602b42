using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Cms.Serialization;

/// <summary>Settings of old data types write true as 1 or "1".</summary>
public sealed class LooseBool : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.GetDecimal() != 0,
        JsonTokenType.String => reader.GetString() is "1" or "true" or "True",
        _ => throw new JsonException("Neither true nor false."),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
