using System.Globalization;
using Microsoft.Extensions.Configuration;
using Serilog.Events;
using Umbraco.Cms.Core.Logging.Viewer;
using LogLevel = Umbraco.Cms.Core.Logging.LogLevel;

namespace Samverkan.Cms.Logs;

/// <summary>The log as the backoffice shows it; see <see cref="LogFilter"/> for what can be asked.</summary>
public sealed class LogReader(LogFiles files, IConfiguration configuration) : ILogViewerRepository
{
    public IEnumerable<ILogEntry> GetLogs(LogTimePeriod logTimePeriod, string? filterExpression = null) => [.. Read(logTimePeriod).Where(LogFilter.Of(filterExpression)).Select(Entry)];

    public LogLevelCounts GetLogCount(LogTimePeriod logTimePeriod)
    {
        Dictionary<LogEventLevel, int> counts = Read(logTimePeriod).CountBy(e => e.Level).ToDictionary();
        return new LogLevelCounts
        {
            Debug = counts.GetValueOrDefault(LogEventLevel.Debug) + counts.GetValueOrDefault(LogEventLevel.Verbose),
            Information = counts.GetValueOrDefault(LogEventLevel.Information),
            Warning = counts.GetValueOrDefault(LogEventLevel.Warning),
            Error = counts.GetValueOrDefault(LogEventLevel.Error),
            Fatal = counts.GetValueOrDefault(LogEventLevel.Fatal),
        };
    }

    /// <summary>The most frequent first.</summary>
    public LogTemplate[] GetMessageTemplates(LogTimePeriod logTimePeriod) => [.. Read(logTimePeriod).CountBy(e => e.MessageTemplate.Text)
        .OrderByDescending(c => c.Value).Select(c => new LogTemplate { MessageTemplate = c.Key, Count = c.Value })];

    public LogLevel GetGlobalMinLogLevel() => Enum.TryParse(configuration["Serilog:MinimumLevel:Default"] ?? configuration["Serilog:MinimumLevel"], out LogLevel level) ? level : LogLevel.Information;

    public LogLevel RestrictedToMinimumLevel() => GetGlobalMinLogLevel();

    private IEnumerable<LogEvent> Read(LogTimePeriod period) => files.Read(period.StartTime, period.EndTime);

    private static ILogEntry Entry(LogEvent e) => new LogEntry
    {
        Timestamp = e.Timestamp,
        Level = Enum.Parse<LogLevel>(e.Level.ToString()),
        MessageTemplateText = e.MessageTemplate.Text,
        RenderedMessage = e.RenderMessage(CultureInfo.InvariantCulture),
        Properties = e.Properties.ToDictionary(p => p.Key, p => p.Value is ScalarValue scalar ? Convert.ToString(scalar.Value, CultureInfo.InvariantCulture) : p.Value.ToString(null, CultureInfo.InvariantCulture)),
        Exception = e.Exception?.ToString(),
    };
}
