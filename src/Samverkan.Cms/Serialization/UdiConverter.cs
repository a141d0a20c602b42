using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Cms.Serialization;

/// <summary>UDIs as text; what is no UDI reads as null, since stored values hold untidy ones.</summary>
public sealed class UdiConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T> where T : Udi
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => UdiParser.TryParse(reader.GetString() ?? "", out Udi? udi) ? udi as T : null;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
