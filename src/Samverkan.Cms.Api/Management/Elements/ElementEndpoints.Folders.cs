using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>The library's folders.</summary>
internal static partial class ElementEndpoints
{
    private static void MapFolders(this ManagementApi api)
    {
        api.Get("/element/folder/{id}", Folders.One<IElementContainerService, IElement>).OnElementFolder(ActionElementContainerBrowse.ActionLetter);
        api.Post("/element/folder", CreateFolder);
        api.Put("/element/folder/{id}", Folders.Rename<IElementContainerService, IElement>).OnElementFolder(ActionElementContainerUpdate.ActionLetter).RefusesTakenNames();
        api.Put("/element/folder/{id}/move", MoveFolder).OnElementFolder(ActionElementContainerMove.ActionLetter).RefusesTakenNames();
        api.Put("/element/folder/{id}/move-to-recycle-bin", TrashFolder).OnElementFolder(ActionElementContainerDelete.ActionLetter);
        api.Delete("/element/folder/{id}", DeleteFolder).OnElementFolder(ActionElementContainerDelete.ActionLetter);
    }

    private static async Task<IResult> CreateFolder(CreateFolderRequestModel wanted, IElementContainerService folders, ElementGuard guard, Editor editor) =>
        await guard.AllowsFolderBelowAsync(ActionElementContainerNew.ActionLetter, wanted.Parent?.Id) ? await Folders.CreateAsync<IElementContainerService, IElement>("element", wanted, folders, editor) : Problems.Forbidden;

    private static async Task<IResult> MoveFolder(Guid id, MoveRequestModel wanted, IElementContainerService folders, ElementGuard guard, Editor editor) =>
        await guard.AllowsFolderBelowAsync(ActionElementContainerNew.ActionLetter, wanted.Target?.Id) ? (await folders.MoveAsync(id, wanted.Target?.Id, editor.Key)).ToResult() : Problems.Forbidden;

    private static async Task<IResult> TrashFolder(Guid id, IElementContainerService folders, Editor editor) => (await folders.MoveToRecycleBinAsync(id, editor.Key)).ToResult();

    /// <summary>Whoever may not delete the elements in it does not do so by its folder.</summary>
    private static async Task<IResult> DeleteFolder(Guid id, IElementContainerService folders, ElementGuard guard, Editor editor) =>
        await guard.AllowsAllBelowAsync(ActionElementDelete.ActionLetter, id) ? await Folders.Delete<IElementContainerService, IElement>(id, folders, editor) : Problems.Forbidden;
}
