using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.DocumentVersions;

/// <summary>The history of documents: look at a version, keep it, go back to it. Whoever may not reach the document reaches none of its versions.</summary>
internal static class DocumentVersionEndpoints
{
    public static void MapDocumentVersions(this ManagementApi api)
    {
        api.Get("/document-version", OfDocument);
        api.Get("/document-version/{id}", One);
        api.Put("/document-version/{id}/prevent-cleanup", PreventCleanup);
        api.Post("/document-version/{id}/rollback", RollBack);
    }

    private static async Task<IResult> OfDocument(Guid documentId, string? culture, Paging paging, IContentVersionService versions, IContentService documents, IUserIdKeyResolver users, DocumentGuard guard)
    {
        if (!await guard.AllowsAsync(ActionBrowse.ActionLetter, documentId)) return Problems.Forbidden;
        if (documents.GetById(documentId) is not { } document) return Problems.Of(ContentVersionOperationStatus.ContentNotFound);
        Attempt<PagedModel<ContentVersionMeta>?, ContentVersionOperationStatus> result = await versions.GetPagedContentVersionsAsync(documentId, culture, paging.Skip, paging.Take);
        if (result is not { Success: true, Result: { } page }) return Problems.Of(result.Status);
        List<DocumentVersionItemResponseModel> items = [];
        foreach (ContentVersionMeta version in page.Items) items.Add(await ItemAsync(version, document, users));
        return Results.Ok(new Paged<DocumentVersionItemResponseModel>(page.Total, items));
    }

    private static async Task<IResult> One(Guid id, IContentVersionService versions, DocumentModels models, DocumentGuard guard)
    {
        Attempt<IContent?, ContentVersionOperationStatus> version = await versions.GetAsync(id);
        if (version is not { Success: true, Result: { } document }) return Problems.Of(version.Status);
        return await guard.AllowsAsync(ActionBrowse.ActionLetter, document.Key) ? Results.Ok(models.Version(id, document)) : Problems.Forbidden;
    }

    private static async Task<IResult> PreventCleanup(Guid id, bool preventCleanup, IContentVersionService versions, DocumentGuard guard, Editor editor)
    {
        Attempt<IContent?, ContentVersionOperationStatus> version = await versions.GetAsync(id);
        if (version is not { Success: true, Result: { } document }) return Problems.Of(version.Status);
        if (!await guard.AllowsAsync(ActionRollback.ActionLetter, document.Key)) return Problems.Forbidden;
        return (await versions.SetPreventCleanupAsync(id, preventCleanup, editor.Key)).ToResult();
    }

    /// <summary>Without a culture all of them go back, so the user must be allowed to write them all.</summary>
    private static async Task<IResult> RollBack(Guid id, string? culture, IContentVersionService versions, DocumentGuard guard, Editor editor)
    {
        Attempt<IContent?, ContentVersionOperationStatus> version = await versions.GetAsync(id);
        if (version is not { Success: true, Result: { } document }) return Problems.Of(version.Status);
        if (!await guard.AllowsAsync(ActionRollback.ActionLetter, document.Key) || !await guard.AllowsCulturesAsync(culture is null ? document.AvailableCultures : [culture])) return Problems.Forbidden;
        return (await versions.RollBackAsync(id, culture, editor.Key)).ToResult();
    }

    private static async Task<DocumentVersionItemResponseModel> ItemAsync(ContentVersionMeta version, IContent document, IUserIdKeyResolver users)
    {
        Attempt<Guid> user = await users.TryGetAsync(version.UserId);
        return new()
        {
            Id = version.VersionId.ToGuid(),
            Document = document.Key.ToReference(),
            DocumentType = document.ContentType.Key.ToReference(),
            User = (user.Success ? user.Result : Guid.Empty).ToReference(), // a user who was deleted
            VersionDate = version.VersionDate.ToUniversal(),
            IsCurrentPublishedVersion = version.CurrentPublishedVersion,
            IsCurrentDraftVersion = version.CurrentDraftVersion,
            PreventCleanup = version.PreventCleanup,
        };
    }
}
