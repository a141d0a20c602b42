using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.Api.Delivery.Answers;

/// <summary>How answers are written: camel case, aliases as they are, nulls too, enums by name, times of items in UTC.</summary>
internal static class DeliveryJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // å as a letter; the answers are JSON, never HTML
        MaxDepth = 512,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TimesInUtc, NameOfNode } },
    };

    /// <summary>Core's dates come without a kind. A date within a property has no zone, and gets none.</summary>
    private static void TimesInUtc(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(IApiContent)) && !type.Type.IsAssignableTo(typeof(IApiMediaWithCropsResponse))) return;
        foreach (JsonPropertyInfo date in type.Properties.Where(p => p.PropertyType == typeof(DateTime))) date.CustomConverter = new UtcDate();
    }

    /// <summary>In a tree of rich text each node says what it is, and so does the root, which Core's own declaration leaves out.</summary>
    private static void NameOfNode(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(IRichTextElement)) || type.Kind is not JsonTypeInfoKind.Object) return;
        if (type.Type == typeof(IRichTextElement))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions { DerivedTypes = { new(typeof(RichTextRootElement), nameof(RichTextRootElement)), new(typeof(RichTextGenericElement), nameof(RichTextGenericElement)), new(typeof(RichTextTextElement), nameof(RichTextTextElement)) } };
        }
    }

    private sealed class UtcDate : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Answers are written, not read.");

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value == default || value.Kind is DateTimeKind.Utc ? value : value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc));
    }
}
