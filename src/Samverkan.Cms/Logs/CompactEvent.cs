using System.Text.Json;
using Serilog.Events;
using Serilog.Parsing;

namespace Samverkan.Cms.Logs;

/// <summary>An event out of its line of compact JSON (CLEF): members with @ are its own, the others are properties.</summary>
internal static class CompactEvent
{
    private static readonly MessageTemplateParser Templates = new();

    public static LogEvent Of(JsonElement json, DateTimeOffset time) => new(
        time,
        Enum.TryParse(Text(json, "@l"), out LogEventLevel level) ? level : LogEventLevel.Information, // the format leaves that one out
        Text(json, "@x") is { } exception ? new LoggedException(exception) : null,
        Templates.Parse(Text(json, "@mt") ?? Text(json, "@m") ?? ""),
        Properties(json));

    /// <summary>A property whose own name begins with @ is written with two.</summary>
    private static IEnumerable<LogEventProperty> Properties(JsonElement json) => json.EnumerateObject().DistinctBy(p => p.Name)
        .Where(p => LogEventProperty.IsValidName(p.Name) && (p.Name[0] != '@' || p.Name.StartsWith("@@", StringComparison.Ordinal)))
        .Select(p => new LogEventProperty(p.Name[0] == '@' ? p.Name[1..] : p.Name, Value(p.Value)));

    private static LogEventPropertyValue Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => new SequenceValue(json.EnumerateArray().Select(Value)),
        JsonValueKind.Object => new StructureValue(json.EnumerateObject().Where(p => p.Name != "$type" && LogEventProperty.IsValidName(p.Name)).Select(p => new LogEventProperty(p.Name, Value(p.Value)))),
        JsonValueKind.Number => new ScalarValue(json.TryGetDecimal(out decimal number) ? number : json.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => new ScalarValue(json.GetBoolean()),
        _ => new ScalarValue(json.GetString()),
    };

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.ToString() : null;

    /// <summary>What is left of an exception in the log: its text.</summary>
    private sealed class LoggedException(string text) : Exception(text)
    {
        public override string ToString() => Message;
    }
}
