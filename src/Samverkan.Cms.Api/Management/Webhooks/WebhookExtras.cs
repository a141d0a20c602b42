using Samverkan.Cms.Webhooks;

namespace Samverkan.Cms.Api.Management.Webhooks;

/// <summary>Of webhooks, what Umbraco's contract has no place for: the secret that calls are signed with, and sending again. Administrators only.</summary>
internal static class WebhookExtras
{
    public static void MapWebhookExtras(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder webhook = routes.MapEditorApi().MapGroup("/webhook/{id:guid}").ForAdministrators();
        webhook.MapGet("/secret", (Guid id, IWebhookService webhooks, WebhookSecrets secrets) => TellAsync(id, webhooks, secrets.Of));
        webhook.MapPost("/secret", (Guid id, IWebhookService webhooks, WebhookSecrets secrets) => TellAsync(id, webhooks, secrets.Renew));
        webhook.MapPost("/logs/{attempt:guid}/resend", ResendAsync);
    }

    private static async Task<IResult> TellAsync(Guid id, IWebhookService webhooks, Func<Guid, string> secret) =>
        await webhooks.GetAsync(id) is null ? Problems.Of(WebhookOperationStatus.NotFound) : Results.Ok(new { secret = secret(id) });

    private static async Task<IResult> ResendAsync(Guid id, Guid attempt, IWebhookService webhooks, WebhookResending resending) => await webhooks.GetAsync(id) switch
    {
        null => Problems.Of(WebhookOperationStatus.NotFound),
        { Enabled: false } => Problems.BadRequest("The webhook is off", "Turn it on and save it; then send again."),
        _ => await resending.ResendAsync(id, attempt) ? Results.Accepted() : Problems.NotFound(detail: "There is no such attempt any more: the log is kept for as long as Umbraco:CMS:Webhook:KeepLogsForDays says."),
    };
}
