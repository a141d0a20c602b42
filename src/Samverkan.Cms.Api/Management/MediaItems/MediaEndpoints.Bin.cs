using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>The recycle bin of the media.</summary>
internal static partial class MediaEndpoints
{
    private static void MapBin(this ManagementApi api)
    {
        api.Get("/recycle-bin/media/root", (Paging paging, EntityTree tree) => MediaModels.Page(tree.Trashed(TreeKind.Media, null, paging), MediaModels.BinItem)).InMediaBin();
        api.Get("/recycle-bin/media/children", (Guid parentId, Paging paging, EntityTree tree) => MediaModels.Page(tree.Trashed(TreeKind.Media, parentId, paging), MediaModels.BinItem)).InMediaBin();
        api.Get("/recycle-bin/media/siblings", BinSiblings).OrNotFound().InMediaBin();
        api.Get("/recycle-bin/media/{id}/original-parent", OriginalParent).InMediaBin();
        api.Put("/recycle-bin/media/{id}/restore", Restore).InMediaBin();
        api.Delete("/recycle-bin/media/{id}", DeleteFromBin).InMediaBin();
        api.Delete("/recycle-bin/media", EmptyBin).InMediaBin();
    }

    private static Subset<MediaRecycleBinItemResponseModel> BinSiblings(Guid target, [AsParameters] Around around, Guid? dataTypeId, EntityTree tree)
    {
        Subset<TreeEntity> found = tree.TrashedSiblings(TreeKind.Media, target, around);
        return new(found.TotalBefore, found.TotalAfter, [.. found.Items.Select(MediaModels.BinItem)]);
    }

    private static async Task<IResult> OriginalParent(Guid id, IMediaRecycleBinQueryService bin) => (await bin.GetOriginalParentAsync(id)).ToParent();

    private static async Task<IResult> Restore(Guid id, MoveRequestModel wanted, IMediaEditingService media, MediaGuard guard, Editor editor) =>
        await guard.AllowsBelowAsync(wanted.Target?.Id) ? (await media.RestoreAsync(id, wanted.Target?.Id, editor.Key, includeDescendants: true)).ToResult() : Problems.Forbidden;

    private static async Task<IResult> DeleteFromBin(Guid id, IMediaEditingService media, Editor editor) => (await media.DeleteFromRecycleBinAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> EmptyBin(IMediaService media, Editor editor)
    {
        OperationResult result = await media.EmptyRecycleBinAsync(editor.Key);
        return result.Success ? Results.Ok() : Problems.Of(result.Result);
    }
}
