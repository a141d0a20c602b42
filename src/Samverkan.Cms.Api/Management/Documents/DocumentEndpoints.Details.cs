using Microsoft.AspNetCore.Mvc;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>What surrounds a document: addresses, host names, history, subscriptions.</summary>
internal static partial class DocumentEndpoints
{
    private static void MapDetails(this ManagementApi api)
    {
        api.Get("/document/urls", Urls);
        api.Get("/document/{id}/domains", Domains).OnDocument(ActionAssignDomain.ActionLetter);
        api.Put("/document/{id}/domains", UpdateDomains).OnDocument(ActionAssignDomain.ActionLetter);
        api.Get("/document/{id}/notifications", Subscriptions).OnDocument(ActionNotify.ActionLetter);
        api.Put("/document/{id}/notifications", Subscribe).OnDocument(ActionNotify.ActionLetter);
        api.Get("/document/{id}/audit-log", History).OnDocument(ActionBrowse.ActionLetter);
    }

    /// <summary>Documents that the user may neither reach nor pick are left out, as unknown ones are.</summary>
    private static async Task<List<DocumentUrlInfoResponseModel>> Urls(Guid[] id, string? culture, IContentService documents, IPublishedUrlInfoProvider addresses, IContentPermissionService permissions, Editor editor, EntityTree tree, UserStartNodes startNodes)
    {
        ISet<Guid> allowed = await permissions.FilterAuthorizedAccessAsync(editor.User, id, new HashSet<string> { ActionBrowse.ActionLetter });
        allowed.UnionWith(tree.Items(TreeKind.Documents, id, startNodes.NamedDocuments).Where(e => e.Outside is not null).Select(e => e.Entity.Key));
        List<DocumentUrlInfoResponseModel> found = [];
        foreach (IContent document in documents.GetByIds(allowed))
        {
            found.Add(new() { Id = document.Key, UrlInfos = [.. (await addresses.GetAllAsync(document, culture)).Select(UrlModel)] });
        }

        return found;
    }

    private static DocumentUrlInfoModel UrlModel(UrlInfo url) => new() { Culture = url.Culture, Url = url.Url?.ToString(), Message = url.Message, Provider = url.Provider, IsExternal = url.IsExternal };

    /// <summary>A wildcard domain sets the language of a branch and is no host name.</summary>
    private static async Task<IResult> Domains(Guid id, IContentService documents, IDomainService domains)
    {
        if (documents.GetById(id) is null) return NotFound;
        IDomain[] assigned = [.. await domains.GetAssignedDomainsAsync(id, includeWildcards: true)];
        return Results.Ok(new DomainsResponseModel
        {
            DefaultIsoCode = assigned.FirstOrDefault(d => d.IsWildcard)?.LanguageIsoCode,
            Domains = [.. assigned.Where(d => !d.IsWildcard).Select(d => new DomainPresentationModel { DomainName = d.DomainName, IsoCode = d.LanguageIsoCode ?? "" })],
        });
    }

    private static async Task<IResult> UpdateDomains(Guid id, UpdateDomainsRequestModel wanted, IDomainService domains)
    {
        DomainsUpdateModel model = new()
        {
            DefaultIsoCode = wanted.DefaultIsoCode,
            Domains = wanted.Domains.Select(d => new DomainModel { DomainName = d.DomainName, IsoCode = d.IsoCode }),
        };
        Attempt<DomainUpdateResult, DomainOperationStatus> result = await domains.UpdateDomainsAsync(id, model);
        if (result.Success) return Results.Ok();
        return result.Status == DomainOperationStatus.ConflictingDomainName
            ? Problems.Of(result.Status, with: ("conflictingDomainNames", result.Result.ConflictingDomains?.Select(d => new { domainName = d.DomainName, documentId = d.RootContentId }) ?? []))
            : Problems.Of(result.Status);
    }

    private static IResult Subscriptions(Guid id, IContentService documents, INotificationService subscriptions, ActionCollection actions, Editor editor)
    {
        if (documents.GetById(id) is not { } document) return NotFound;
        string[] subscribed = [.. subscriptions.GetUserNotifications(editor.User, document.Path)?.Where(n => n.EntityId == document.Id).Select(n => n.Action) ?? []];
        return Results.Ok(actions.Where(a => a.ShowInNotifier).Select(a => new DocumentNotificationResponseModel { ActionId = a.Letter, Alias = a.Alias, Subscribed = subscribed.Contains(a.Letter) }));
    }

    private static IResult Subscribe(Guid id, UpdateDocumentNotificationsRequestModel wanted, IContentService documents, INotificationService subscriptions, Editor editor)
    {
        if (documents.GetById(id) is not { } document) return NotFound;
        subscriptions.SetNotifications(editor.User, document, [.. wanted.SubscribedActionIds]);
        return Results.Ok();
    }

    private static async Task<Paged<AuditLogResponseModel>> History(Guid id, Paging paging, Direction? orderDirection, [FromQuery] DateTimeOffset? sinceDate, IAuditService audit, IUserIdKeyResolver users) =>
        await AuditLog.PageAsync(await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Document, paging.Skip, paging.Take, orderDirection ?? Direction.Descending, sinceDate), users);
}
