using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Cms.Serialization;

namespace Samverkan.Cms.Api.Shared;

/// <summary>How the APIs write and read JSON: camel case, enums by name, UTC with Z; members that a model does not know are ignored.</summary>
internal static class ApiJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        CmsJsonSerializer.With(options);
        CmsJsonSerializer.ReadPrimitives(options);
        options.AllowOutOfOrderMetadataProperties = true; // the client puts $type last
        options.Converters.Add(new UtcTime());
        options.Converters.Add(new UtcDate());
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // å as a letter; the answers are JSON, never HTML
    }

    private sealed class UtcTime : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : throw new JsonException("A time is written as 2026-11-24T09:00:00Z.");

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
    }

    /// <summary>What is stored without a kind is UTC.</summary>
    private sealed class UtcDate : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime time) ? time : throw new JsonException("A time is written as 2026-11-24T09:00:00Z.");

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue((value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value.ToUniversalTime()).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
    }
}
