using Microsoft.Extensions.Configuration;
using Umbraco.Cms.Core.Logging.Viewer;
using LogLevel = Umbraco.Cms.Core.Logging.LogLevel;

namespace Samverkan.Cms.Logs;

/// <summary>The log as the backoffice shows it. A filter is text that message, level or a property contains; expressions are not understood yet.</summary>
public sealed class LogReader(LogFiles files, IConfiguration configuration) : ILogViewerRepository
{
    public IEnumerable<ILogEntry> GetLogs(LogTimePeriod logTimePeriod, string? filterExpression = null) =>
        [.. Read(logTimePeriod).Where(e => string.IsNullOrWhiteSpace(filterExpression) || Holds(e, filterExpression.Trim()))];

    public LogLevelCounts GetLogCount(LogTimePeriod logTimePeriod)
    {
        Dictionary<LogLevel, int> counts = Read(logTimePeriod).CountBy(e => e.Level).ToDictionary();
        return new LogLevelCounts
        {
            Debug = counts.GetValueOrDefault(LogLevel.Debug) + counts.GetValueOrDefault(LogLevel.Verbose),
            Information = counts.GetValueOrDefault(LogLevel.Information),
            Warning = counts.GetValueOrDefault(LogLevel.Warning),
            Error = counts.GetValueOrDefault(LogLevel.Error),
            Fatal = counts.GetValueOrDefault(LogLevel.Fatal),
        };
    }

    /// <summary>The most frequent first.</summary>
    public LogTemplate[] GetMessageTemplates(LogTimePeriod logTimePeriod) => [.. Read(logTimePeriod).CountBy(e => e.MessageTemplateText ?? "")
        .OrderByDescending(c => c.Value).Select(c => new LogTemplate { MessageTemplate = c.Key, Count = c.Value })];

    public LogLevel GetGlobalMinLogLevel() => Enum.TryParse(configuration["Serilog:MinimumLevel:Default"] ?? configuration["Serilog:MinimumLevel"], out LogLevel level) ? level : LogLevel.Information;

    public LogLevel RestrictedToMinimumLevel() => GetGlobalMinLogLevel();

    private IEnumerable<ILogEntry> Read(LogTimePeriod period) => files.Read(period.StartTime, period.EndTime);

    private static bool Holds(ILogEntry entry, string text) =>
        Contains(entry.RenderedMessage, text) || Contains(entry.Level.ToString(), text) || Contains(entry.Exception, text) || entry.Properties.Values.Any(value => Contains(value, text));

    private static bool Contains(string? where, string text) => where?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
