using Samverkan.Cms.Api.Management.Elements;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.ElementVersions;

/// <summary>The history of the library's elements: look at a version, keep it, go back to it. Whoever may not reach the element reaches none of its versions.</summary>
internal static class ElementVersionEndpoints
{
    public static void MapElementVersions(this ManagementApi api)
    {
        api.Get("/element-version", OfElement);
        api.Get("/element-version/{id}", One);
        api.Put("/element-version/{id}/prevent-cleanup", PreventCleanup);
        api.Post("/element-version/{id}/rollback", RollBack);
    }

    private static async Task<IResult> OfElement(Guid elementId, string? culture, Paging paging, IElementVersionService versions, IElementService elements, IUserIdKeyResolver users, ElementGuard guard)
    {
        if (!await guard.AllowsAsync(ActionElementBrowse.ActionLetter, elementId)) return Problems.Forbidden;
        if (elements.GetById(elementId) is not { } element) return Problems.Of(ContentVersionOperationStatus.ContentNotFound);
        Attempt<PagedModel<ContentVersionMeta>?, ContentVersionOperationStatus> result = await versions.GetPagedContentVersionsAsync(elementId, culture, paging.Skip, paging.Take);
        if (result is not { Success: true, Result: { } page }) return Problems.Of(result.Status);
        List<ElementVersionItemResponseModel> items = [];
        foreach (ContentVersionMeta version in page.Items) items.Add(await ItemAsync(version, element, users));
        return Results.Ok(new Paged<ElementVersionItemResponseModel>(page.Total, items));
    }

    private static async Task<IResult> One(Guid id, IElementVersionService versions, ElementModels models, ElementGuard guard)
    {
        Attempt<IElement?, ContentVersionOperationStatus> version = await versions.GetAsync(id);
        if (version is not { Success: true, Result: { } element }) return Problems.Of(version.Status);
        return await guard.AllowsAsync(ActionElementBrowse.ActionLetter, element.Key) ? Results.Ok(models.Version(id, element)) : Problems.Forbidden;
    }

    private static async Task<IResult> PreventCleanup(Guid id, bool preventCleanup, IElementVersionService versions, ElementGuard guard, Editor editor)
    {
        Attempt<IElement?, ContentVersionOperationStatus> version = await versions.GetAsync(id);
        if (version is not { Success: true, Result: { } element }) return Problems.Of(version.Status);
        if (!await guard.AllowsAsync(ActionElementRollback.ActionLetter, element.Key)) return Problems.Forbidden;
        return (await versions.SetPreventCleanupAsync(id, preventCleanup, editor.Key)).ToResult();
    }

    /// <summary>Without a culture all of them go back, so the user must be allowed to write them all.</summary>
    private static async Task<IResult> RollBack(Guid id, string? culture, IElementVersionService versions, ElementGuard guard, Editor editor)
    {
        Attempt<IElement?, ContentVersionOperationStatus> version = await versions.GetAsync(id);
        if (version is not { Success: true, Result: { } element }) return Problems.Of(version.Status);
        if (!await guard.AllowsAsync(ActionElementRollback.ActionLetter, element.Key) || !await guard.AllowsCulturesAsync(culture is null ? element.AvailableCultures : [culture])) return Problems.Forbidden;
        return (await versions.RollBackAsync(id, culture, editor.Key)).ToResult();
    }

    private static async Task<ElementVersionItemResponseModel> ItemAsync(ContentVersionMeta version, IElement element, IUserIdKeyResolver users)
    {
        Attempt<Guid> user = await users.TryGetAsync(version.UserId);
        return new()
        {
            Id = version.VersionId.ToGuid(),
            Element = element.Key.ToReference(),
            DocumentType = element.ContentType.Key.ToReference(),
            User = (user.Success ? user.Result : Guid.Empty).ToReference(), // a user who was deleted
            VersionDate = version.VersionDate.ToUniversal(),
            IsCurrentPublishedVersion = version.CurrentPublishedVersion,
            IsCurrentDraftVersion = version.CurrentDraftVersion,
            PreventCleanup = version.PreventCleanup,
        };
    }
}
