using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>What depends on a medium.</summary>
internal static partial class MediaEndpoints
{
    private static void MapReferences(this ManagementApi api)
    {
        api.Get("/media/{id}/referenced-by", (Guid id, Paging paging, TrackedReferences references) => references.ToAsync(id, TreeKind.Media, paging)).OnMedia();
        api.Get("/media/{id}/referenced-descendants", (Guid id, Paging paging, TrackedReferences references) => references.BelowAsync(id, TreeKind.Media, paging)).OnMedia();
        api.Get("/media/are-referenced", (Guid[] id, Paging paging, TrackedReferences references, UserStartNodes startNodes) => references.AmongAsync(id, TreeKind.Media, paging, startNodes.Media));
        api.Get("/recycle-bin/media/referenced-by", (Paging paging, TrackedReferences references) => references.ToBinAsync(TreeKind.Media, paging)).InMediaBin();
    }
}
