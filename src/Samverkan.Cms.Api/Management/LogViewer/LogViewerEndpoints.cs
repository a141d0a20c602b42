using Umbraco.Cms.Core.Logging.Viewer;
using LogLevel = Umbraco.Cms.Core.Logging.LogLevel;

namespace Samverkan.Cms.Api.Management.LogViewer;

internal static partial class LogViewerEndpoints
{
    public static void MapLogViewer(this ManagementApi api)
    {
        api.Get("/log-viewer/level", Levels);
        api.Get("/log-viewer/level-count", Counts);
        api.Get("/log-viewer/log", Log);
        api.Get("/log-viewer/message-template", Templates);
        api.Get("/log-viewer/validate-logs-size", ValidateSize);
        api.MapSavedSearches();
    }

    private static Paged<LoggerResponseModel> Levels(Paging paging, ILogViewerService logs)
    {
        LoggerResponseModel[] all = [.. logs.GetLogLevelsFromSinks().Select(sink => new LoggerResponseModel { Name = sink.Key, Level = sink.Value })];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take)]);
    }

    private static async Task<IResult> Counts(DateTimeOffset? startDate, DateTimeOffset? endDate, ILogViewerService logs)
    {
        Attempt<LogLevelCounts?, LogViewerOperationStatus> result = await logs.GetLogLevelCountsAsync(startDate, EndOf(endDate));
        return result.Success && result.Result is { } counts
            ? Results.Ok(new LogLevelCountsReponseModel { Debug = counts.Debug, Information = counts.Information, Warning = counts.Warning, Error = counts.Error, Fatal = counts.Fatal })
            : Problems.Of(result.Status);
    }

    private static async Task<IResult> Log(Direction? orderDirection, string? filterExpression, LogLevel[] logLevel, DateTimeOffset? startDate, DateTimeOffset? endDate, Paging paging, ILogViewerService logs)
    {
        Attempt<PagedModel<ILogEntry>?, LogViewerOperationStatus> result = await logs.GetPagedLogsAsync(
            startDate, EndOf(endDate), paging.Skip, paging.Take, orderDirection ?? Direction.Descending, filterExpression, logLevel.Length == 0 ? null : [.. logLevel.Select(l => l.ToString())]);
        return result.Success && result.Result is { } page ? Results.Ok(new Paged<LogMessageResponseModel>(page.Total, [.. page.Items.Select(Model)])) : Problems.Of(result.Status);
    }

    private static async Task<IResult> Templates(DateTimeOffset? startDate, DateTimeOffset? endDate, Paging paging, ILogViewerService logs)
    {
        Attempt<PagedModel<LogTemplate>, LogViewerOperationStatus> result = await logs.GetMessageTemplatesAsync(startDate, EndOf(endDate), paging.Skip, paging.Take);
        return result.Success
            ? Results.Ok(new Paged<LogTemplateResponseModel>(result.Result.Total, [.. result.Result.Items.Select(t => new LogTemplateResponseModel { MessageTemplate = t.MessageTemplate, Count = t.Count })]))
            : Problems.Of(result.Status);
    }

    private static async Task<IResult> ValidateSize(DateTimeOffset? startDate, DateTimeOffset? endDate, ILogViewerService logs) =>
        (await logs.CanViewLogsAsync(startDate, EndOf(endDate))).ToResult();

    /// <summary>The client names days; the last one is asked for whole.</summary>
    private static DateTimeOffset? EndOf(DateTimeOffset? endDate) => endDate is { TimeOfDay.Ticks: 0 } day ? day.AddDays(1).AddTicks(-1) : endDate;

    private static LogMessageResponseModel Model(ILogEntry entry) => new()
    {
        Timestamp = entry.Timestamp,
        Level = entry.Level,
        MessageTemplate = entry.MessageTemplateText,
        RenderedMessage = entry.RenderedMessage,
        Properties = [.. entry.Properties.Select(p => new LogMessagePropertyPresentationModel { Name = p.Key, Value = p.Value })],
        Exception = entry.Exception,
    };
}
