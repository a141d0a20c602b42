using System.Text.Json;
using Samverkan.Cms.Hosting;
using Serilog.Events;

namespace Samverkan.Cms.Logs;

/// <summary>The log as the host writes it: compact JSON, a line an event, in <see cref="DataDirectory.Logs"/>. Lines that are cut off or no JSON are passed over.</summary>
public sealed class LogFiles(DataDirectory data)
{
    /// <summary>Events of the period, oldest first.</summary>
    public IEnumerable<LogEvent> Read(DateTimeOffset from, DateTimeOffset to) => Files(from)
        .SelectMany(Lines).Select(Parsed).OfType<LogEvent>().Where(e => e.Timestamp >= from && e.Timestamp <= to).OrderBy(e => e.Timestamp);

    private IEnumerable<string> Files(DateTimeOffset from) =>
        Directory.Exists(data.Logs) ? Directory.EnumerateFiles(data.Logs, "*.json").Where(file => System.IO.File.GetLastWriteTimeUtc(file) >= from.UtcDateTime) : [];

    /// <summary>The host may still be writing.</summary>
    private static IEnumerable<string> Lines(string file)
    {
        using StreamReader reader = new(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static LogEvent? Parsed(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("@t", out JsonElement time) ? CompactEvent.Of(json.RootElement, time.GetDateTimeOffset()) : null;
        }
        catch (Exception failure) when (failure is JsonException or FormatException)
        {
            return null;
        }
    }
}
