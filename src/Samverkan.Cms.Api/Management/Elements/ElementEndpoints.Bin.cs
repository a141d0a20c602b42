using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>The library's recycle bin: elements, and folders with all that went along.</summary>
internal static partial class ElementEndpoints
{
    private static void MapBin(this ManagementApi api)
    {
        api.Get("/recycle-bin/element/root", BinRoot).ListsElementBin();
        api.Get("/recycle-bin/element/children", BinChildren).ListsElementBin();
        api.Get("/recycle-bin/element/siblings", BinSiblings).OrNotFound().ListsElementBin();
        api.Get("/recycle-bin/element/{id}/original-parent", OriginalParent).InElementBin(ActionElementBrowse.ActionLetter);
        api.Get("/recycle-bin/element/folder/{id}/original-parent", OriginalParentOfFolder).FolderInElementBin(ActionElementContainerBrowse.ActionLetter);
        api.Put("/recycle-bin/element/{id}/restore", Restore).InElementBin(ActionElementMove.ActionLetter);
        api.Put("/recycle-bin/element/folder/{id}/restore", RestoreFolder).FolderInElementBin(ActionElementContainerMove.ActionLetter).RefusesTakenNames();
        api.Delete("/recycle-bin/element/{id}", DeleteFromBin).InElementBin(ActionElementDelete.ActionLetter);
        api.Delete("/recycle-bin/element/folder/{id}", DeleteFolderFromBin).FolderInElementBin(ActionElementContainerDelete.ActionLetter);
        api.Delete("/recycle-bin/element", EmptyBin).InElementBin(ActionElementDelete.ActionLetter);
    }

    private static async Task<Paged<ElementRecycleBinItemResponseModel>> BinRoot(Paging paging, EntityTree tree, ReadableNodes readable, ElementItems items) => await BinPageAsync(await readable.InLibraryBinAsync(tree.Trashed(TreeKind.Elements, null, paging)), items);

    private static async Task<Paged<ElementRecycleBinItemResponseModel>> BinChildren(Guid parentId, Paging paging, EntityTree tree, ReadableNodes readable, ElementItems items) => await BinPageAsync(await readable.InLibraryBinAsync(tree.Trashed(TreeKind.Elements, parentId, paging)), items);

    private static async Task<Subset<ElementRecycleBinItemResponseModel>> BinSiblings(Guid target, [AsParameters] Around around, Guid? dataTypeId, EntityTree tree, ReadableNodes readable, ElementItems items)
    {
        Subset<TreeEntity> found = tree.TrashedSiblings(TreeKind.Elements, target, around);
        return new(found.TotalBefore, found.TotalAfter, await items.BinItemsAsync(await readable.InLibraryBinAsync(found.Items)));
    }

    private static async Task<Paged<ElementRecycleBinItemResponseModel>> BinPageAsync(Paged<TreeEntity> page, ElementItems items) => new(page.Total, await items.BinItemsAsync(page.Items));

    private static async Task<IResult> OriginalParent(Guid id, IElementRecycleBinQueryService bin) => (await bin.GetOriginalParentAsync(id)).ToParent();

    private static async Task<IResult> OriginalParentOfFolder(Guid id, IElementRecycleBinQueryService bin) => (await bin.GetOriginalParentForContainerAsync(id)).ToParent();

    private static async Task<IResult> Restore(Guid id, MoveRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor) =>
        await guard.AllowsBelowAsync(ActionElementNew.ActionLetter, wanted.Target?.Id) ? (await elements.RestoreAsync(id, wanted.Target?.Id, editor.Key)).ToResult() : Problems.Forbidden;

    private static async Task<IResult> RestoreFolder(Guid id, MoveRequestModel wanted, IElementContainerService folders, ElementGuard guard, Editor editor) =>
        await guard.AllowsFolderBelowAsync(ActionElementContainerNew.ActionLetter, wanted.Target?.Id) ? (await folders.RestoreAsync(id, wanted.Target?.Id, editor.Key)).ToResult() : Problems.Forbidden;

    private static async Task<IResult> DeleteFromBin(Guid id, IElementEditingService elements, Editor editor) => (await elements.DeleteFromRecycleBinAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> DeleteFolderFromBin(Guid id, IElementContainerService folders, ElementGuard guard, Editor editor) =>
        await guard.AllowsAllBelowAsync(ActionElementDelete.ActionLetter, id) ? (await folders.DeleteFromRecycleBinAsync(id, editor.Key)).ToResult() : Problems.Forbidden;

    private static async Task<IResult> EmptyBin(IElementContainerService folders, Editor editor) => (await folders.EmptyRecycleBinAsync(editor.Key)).ToResult();
}
