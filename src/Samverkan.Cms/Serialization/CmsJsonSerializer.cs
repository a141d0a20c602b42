using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.Serialization;

/// <summary>One serializer for Core's three interfaces. Objects of unknown type become CLR primitives, not JsonElements: Core casts them.</summary>
public sealed class CmsJsonSerializer : IConfigurationEditorJsonSerializer, IWebhookJsonSerializer
{
    private static readonly JsonSerializerOptions Options = With(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Converters = { new Primitives(), new LooseBool() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(ConfigurationKeys.Use),
    });

    /// <summary>Teaches other options what stored values need: an API that sends and takes editor values uses the same.</summary>
    public static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        foreach (JsonConverter converter in (JsonConverter[])[new JsonStringEnumConverter(), new UdiConverter(), new BlockValueConverter()]) options.Converters.Add(converter);
        return options;
    }

    /// <summary>Values of no declared type are read as CLR primitives, lists and dictionaries, as property editors expect them.</summary>
    public static void ReadPrimitives(JsonSerializerOptions options) => options.Converters.Add(new Primitives());

    public string Serialize(object? input) => JsonSerializer.Serialize(input, Options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, Options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value) where T : class
    {
        try { value = input as T ?? Deserialize<T>(input as string ?? Serialize(input)); }
        catch (JsonException) { value = null; }
        return value is not null;
    }

    private sealed class Primitives : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => reader.TryGetInt32(out int whole) ? whole : reader.TryGetInt64(out long big) ? (object)big : reader.GetDecimal(), // without the cast all three would be decimals
            JsonTokenType.StartArray => JsonSerializer.Deserialize<List<object?>>(ref reader, options),
            JsonTokenType.StartObject => JsonSerializer.Deserialize<Dictionary<string, object?>>(ref reader, options),
            _ => null,
        };

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
