using System.Globalization;
using System.Text.Json;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Logging.Viewer;
using LogLevel = Umbraco.Cms.Core.Logging.LogLevel;

namespace Samverkan.Cms.Logs;

/// <summary>The log as the host writes it: compact JSON, a line an event, in <see cref="DataDirectory.Logs"/>. Lines that are cut off or no JSON are passed over.</summary>
public sealed class LogFiles(DataDirectory data)
{
    /// <summary>Events of the period, oldest first.</summary>
    public IEnumerable<ILogEntry> Read(DateTimeOffset from, DateTimeOffset to) => Files(from)
        .SelectMany(System.IO.File.ReadLines).Select(Entry).OfType<ILogEntry>().Where(e => e.Timestamp >= from && e.Timestamp <= to).OrderBy(e => e.Timestamp);

    private IEnumerable<string> Files(DateTimeOffset from) =>
        Directory.Exists(data.Logs) ? Directory.EnumerateFiles(data.Logs, "*.json").Where(file => System.IO.File.GetLastWriteTimeUtc(file) >= from.UtcDateTime) : [];

    private static LogEntry? Entry(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("@t", out JsonElement time) ? Entry(json.RootElement, time.GetDateTimeOffset()) : null;
        }
        catch (Exception failure) when (failure is JsonException or FormatException)
        {
            return null;
        }
    }

    private static LogEntry Entry(JsonElement json, DateTimeOffset time)
    {
        Dictionary<string, string?> properties = json.EnumerateObject().Where(p => !p.Name.StartsWith('@')).DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => (string?)p.Value.ToString());
        string? template = Text(json, "@mt");
        return new LogEntry
        {
            Timestamp = time,
            Level = Level(Text(json, "@l")),
            MessageTemplateText = template,
            Properties = properties,
            Exception = Text(json, "@x"),
            RenderedMessage = Text(json, "@m") ?? Rendered(template, properties),
        };
    }

    private static string? Rendered(string? template, Dictionary<string, string?> properties) =>
        properties.Aggregate(template, (text, property) => text?.Replace($"{{{property.Key}}}", property.Value, StringComparison.Ordinal));

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.ToString() : null;

    /// <summary>The compact format leaves the level out when it is Information.</summary>
    private static LogLevel Level(string? name) => Enum.TryParse(name, out LogLevel level) ? level : LogLevel.Information;
}
