using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>Where a medium stands: move, sort, trash.</summary>
internal static partial class MediaEndpoints
{
    private static void MapPlacing(this ManagementApi api)
    {
        api.Put("/media/{id}/move", Move).OnMedia();
        api.Put("/media/{id}/move-to-recycle-bin", Trash).OnMedia();
        api.Put("/media/sort", Sort);
        api.Put("/media/{id}/sort-children", SortChildren).OnMedia();
        api.Put("/media/root/sort-children", SortRoot);
    }

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IMediaEditingService media, MediaGuard guard, Editor editor) =>
        await guard.AllowsBelowAsync(wanted.Target?.Id) ? (await media.MoveAsync(id, wanted.Target?.Id, editor.Key)).ToResult() : Problems.Forbidden;

    private static async Task<IResult> Trash(Guid id, IMediaEditingService media, Editor editor) => (await media.MoveToRecycleBinAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> Sort(SortingRequestModel wanted, IMediaEditingService media, MediaGuard guard, Editor editor) =>
        await guard.AllowsBelowAsync(wanted.Parent?.Id) && await guard.AllowsAsync(wanted.Sorting.Select(s => s.Id))
            ? (await media.SortAsync(wanted.Parent?.Id, wanted.Sorting.ToModels(), editor.Key)).ToResult()
            : Problems.Forbidden;

    private static async Task<IResult> SortChildren(Guid id, SortMediaChildrenByFieldRequestModel wanted, IMediaEditingService media, Editor editor) =>
        (await media.SortByFieldAsync(id, wanted.Field, wanted.Direction, editor.Key)).ToResult();

    private static async Task<IResult> SortRoot(SortMediaChildrenByFieldRequestModel wanted, IMediaEditingService media, MediaGuard guard, Editor editor) =>
        await guard.AllowsBelowAsync(null) ? (await media.SortByFieldAsync(null, wanted.Field, wanted.Direction, editor.Key)).ToResult() : Problems.Forbidden;
}
