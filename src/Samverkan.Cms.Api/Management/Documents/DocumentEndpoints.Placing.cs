using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Where a document stands: copy, move, sort, trash.</summary>
internal static partial class DocumentEndpoints
{
    private static void MapPlacing(this ManagementApi api)
    {
        api.Post("/document/{id}/copy", Copy).OnDocument(ActionCopy.ActionLetter);
        api.Put("/document/{id}/move", Move).OnDocument(ActionMove.ActionLetter);
        api.Put("/document/{id}/move-to-recycle-bin", Trash).OnDocument(ActionDelete.ActionLetter);
        api.Put("/document/sort", Sort);
        api.Put("/document/{id}/sort-children", SortChildren).OnDocument(ActionSort.ActionLetter);
        api.Put("/document/root/sort-children", SortRoot);
    }

    private static async Task<IResult> Copy(Guid id, CopyDocumentRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionNew.ActionLetter, wanted.Target?.Id)) return Problems.Forbidden;
        return (await documents.CopyAsync(id, wanted.Target?.Id, wanted.RelateToOriginal, wanted.IncludeDescendants, editor.Key)).ToCreated("/document");
    }

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionNew.ActionLetter, wanted.Target?.Id)) return Problems.Forbidden;
        return (await documents.MoveAsync(id, wanted.Target?.Id, editor.Key)).ToResult();
    }

    private static async Task<IResult> Trash(Guid id, IContentEditingService documents, Editor editor) => (await documents.MoveToRecycleBinAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> Sort(SortingRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionSort.ActionLetter, wanted.Parent?.Id) || !await guard.AllowsAsync(ActionSort.ActionLetter, wanted.Sorting.Select(s => s.Id))) return Problems.Forbidden;
        return (await documents.SortAsync(wanted.Parent?.Id, wanted.Sorting.ToModels(), editor.Key)).ToResult();
    }

    private static async Task<IResult> SortChildren(Guid id, SortDocumentChildrenByFieldRequestModel wanted, IContentEditingService documents, Editor editor) =>
        (await documents.SortByFieldAsync(id, wanted.Field, wanted.Direction, wanted.Culture, editor.Key)).ToResult();

    private static async Task<IResult> SortRoot(SortDocumentChildrenByFieldRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor) =>
        await guard.AllowsBelowAsync(ActionSort.ActionLetter, null) ? (await documents.SortByFieldAsync(null, wanted.Field, wanted.Direction, wanted.Culture, editor.Key)).ToResult() : Problems.Forbidden;
}
