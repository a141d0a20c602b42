using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.RedirectUrlManagement;

namespace Samverkan.Cms.Api.Management.Redirects;

/// <summary>Former addresses of documents, and where they lead now.</summary>
internal static class RedirectEndpoints
{
    public static IServiceCollection AddRedirects(this IServiceCollection services) => services.AddSingleton<RedirectLists>();

    public static void MapRedirects(this ManagementApi api)
    {
        api.Get("/redirect-management", (string? filter, Paging paging, RedirectLists lists) => lists.Page(filter, paging));
        api.Get("/redirect-management/{id}", (Guid id, Paging paging, RedirectLists lists) => lists.OfDocument(id, paging)).OnDocument(ActionBrowse.ActionLetter);
        api.Get("/redirect-management/status", Status);
        api.Post("/redirect-management/status", Switch);
        api.Delete("/redirect-management/{id}", Delete);
    }

    private static RedirectUrlStatusResponseModel Status(IOptionsSnapshot<WebRoutingSettings> routing, Editor editor) => new() { Status = StatusOf(routing.Value), UserIsAdmin = editor.IsAdministrator };

    /// <summary>The setting is the operator's: the client may only ask for what is so already.</summary>
    private static IResult Switch(RedirectStatus status, IOptionsSnapshot<WebRoutingSettings> routing, Editor editor)
    {
        if (!editor.IsAdministrator) return Problems.Forbidden;
        return status == StatusOf(routing.Value) ? Results.Ok() : Problems.BadRequest("Not changed",
            $"The program does not write its configuration. Set Umbraco:CMS:WebRouting:{nameof(WebRoutingSettings.DisableRedirectUrlTracking)} where the site is run.");
    }

    private static async Task<IResult> Delete(Guid id, RedirectLists lists, IRedirectUrlService redirects, DocumentGuard guard)
    {
        if (lists.Find(id) is not { } redirect) return Problems.Of(RedirectUrlOperationStatus.NotFound);
        if (!await guard.AllowsAsync(ActionUpdate.ActionLetter, redirect.ContentKey)) return Problems.Forbidden;
        RedirectUrlOperationStatus status = redirects.DeleteWithStatus(id);
        return status == RedirectUrlOperationStatus.Success ? Results.Ok() : Problems.Of(status);
    }

    private static RedirectStatus StatusOf(WebRoutingSettings settings) => settings.DisableRedirectUrlTracking ? RedirectStatus.Disabled : RedirectStatus.Enabled;
}
