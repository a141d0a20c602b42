using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>The recycle bin.</summary>
internal static partial class DocumentEndpoints
{
    private static void MapBin(this ManagementApi api)
    {
        api.Get("/recycle-bin/document/root", BinRoot).InDocumentBin(ActionBrowse.ActionLetter);
        api.Get("/recycle-bin/document/children", BinChildren).InDocumentBin(ActionBrowse.ActionLetter);
        api.Get("/recycle-bin/document/siblings", BinSiblings).OrNotFound().InDocumentBin(ActionBrowse.ActionLetter);
        api.Get("/recycle-bin/document/{id}/original-parent", OriginalParent).InDocumentBin(ActionBrowse.ActionLetter);
        api.Put("/recycle-bin/document/{id}/restore", Restore).InDocumentBin(ActionMove.ActionLetter);
        api.Delete("/recycle-bin/document/{id}", DeleteFromBin).InDocumentBin(ActionDelete.ActionLetter);
        api.Delete("/recycle-bin/document", EmptyBin).InDocumentBin(ActionDelete.ActionLetter);
    }

    private static Task<Paged<DocumentRecycleBinItemResponseModel>> BinRoot(Paging paging, EntityTree tree, DocumentItems items) =>
        items.BinItemsAsync(tree.Trashed(TreeKind.Documents, null, paging));

    private static Task<Paged<DocumentRecycleBinItemResponseModel>> BinChildren(Guid parentId, Paging paging, EntityTree tree, DocumentItems items) =>
        items.BinItemsAsync(tree.Trashed(TreeKind.Documents, parentId, paging));

    private static async Task<Subset<DocumentRecycleBinItemResponseModel>> BinSiblings(Guid target, [AsParameters] Around around, Guid? dataTypeId, EntityTree tree, DocumentItems items)
    {
        Subset<TreeEntity> found = tree.TrashedSiblings(TreeKind.Documents, target, around);
        return new(found.TotalBefore, found.TotalAfter, (await items.BinItemsAsync(new(0, found.Items))).Items);
    }

    private static async Task<IResult> OriginalParent(Guid id, IDocumentRecycleBinQueryService bin) => (await bin.GetOriginalParentAsync(id)).ToParent();

    private static async Task<IResult> Restore(Guid id, MoveRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionNew.ActionLetter, wanted.Target?.Id)) return Problems.Forbidden;
        return (await documents.RestoreAsync(id, wanted.Target?.Id, editor.Key, includeDescendants: true)).ToResult();
    }

    private static async Task<IResult> DeleteFromBin(Guid id, IContentEditingService documents, Editor editor) => (await documents.DeleteFromRecycleBinAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> EmptyBin(IContentService documents, Editor editor)
    {
        OperationResult result = await documents.EmptyRecycleBinAsync(editor.Key);
        return result.Success ? Results.Ok() : Problems.Of(result.Result);
    }
}
