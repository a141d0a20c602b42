using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverkan.Cms.Persistence.Webhooks;

/// <summary>Every attempt to call a webhook, newest first.</summary>
public sealed partial class WebhookLogRepository(AmbientScope scope) : IWebhookLogRepository
{
    public Task CreateAsync(WebhookLog log)
    {
        WebhookLogRow row = Row(log);
        scope.Write.Insert(row);
        log.Id = row.Id;
        return Task.CompletedTask;
    }

    public Task<PagedModel<WebhookLog>> GetPagedAsync(int skip, int take) => Page(scope.Read.WebhookLogs, skip, take);

    public Task<PagedModel<WebhookLog>> GetPagedAsync(Guid webhookKey, int skip, int take) => Page(scope.Read.WebhookLogs.Where(l => l.WebhookKey == webhookKey), skip, take);

    public Task<IEnumerable<WebhookLog>> GetOlderThanDate(DateTime date) => Task.FromResult<IEnumerable<WebhookLog>>([.. scope.Read.WebhookLogs.Where(l => l.Date < date).AsEnumerable().Select(Entity)]);

    public Task DeleteByIds(int[] ids)
    {
        scope.Write.WebhookLogs.Where(l => ids.Contains(l.Id)).ExecuteDelete();
        return Task.CompletedTask;
    }

    private static Task<PagedModel<WebhookLog>> Page(IQueryable<WebhookLogRow> found, int skip, int take) => Task.FromResult(new PagedModel<WebhookLog>(
        found.LongCount(), [.. found.OrderByDescending(l => l.Date).ThenByDescending(l => l.Id).Skip(skip).Take(take).AsEnumerable().Select(Entity)]));

    private static WebhookLog Entity(WebhookLogRow row) => new()
    {
        Id = row.Id,
        WebhookKey = row.WebhookKey,
        Key = row.Key,
        Url = row.Url,
        StatusCode = row.StatusCode,
        IsSuccessStatusCode = IsSuccess(row.StatusCode),
        Date = row.Date,
        EventAlias = row.EventAlias,
        RetryCount = row.RetryCount,
        RequestHeaders = row.RequestHeaders,
        RequestBody = row.RequestBody,
        ResponseHeaders = row.ResponseHeaders,
        ResponseBody = row.ResponseBody,
        ExceptionOccured = row.ExceptionOccured,
    };

    private static WebhookLogRow Row(WebhookLog log) => new()
    {
        WebhookKey = log.WebhookKey,
        Key = log.Key,
        Url = log.Url,
        StatusCode = log.StatusCode,
        Date = log.Date,
        EventAlias = log.EventAlias,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders,
        RequestBody = log.RequestBody ?? "",
        ResponseHeaders = log.ResponseHeaders,
        ResponseBody = log.ResponseBody,
        ExceptionOccured = log.ExceptionOccured,
    };

    /// <summary>The column holds a name and a number: <c>OK (200)</c>.</summary>
    private static bool IsSuccess(string statusCode) => Number().Match(statusCode) is { Success: true } match && int.Parse(match.Value, CultureInfo.InvariantCulture) is >= 200 and < 300;

    [GeneratedRegex(@"\d{3}")]
    private static partial Regex Number();
}
