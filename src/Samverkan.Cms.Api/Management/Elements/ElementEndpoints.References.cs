using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>What depends on an element.</summary>
internal static partial class ElementEndpoints
{
    private static void MapReferences(this ManagementApi api)
    {
        api.Get("/element/{id}/referenced-by", (Guid id, Paging paging, TrackedReferences references) => references.ToAsync(id, TreeKind.Elements, paging)).OnElement(ActionElementBrowse.ActionLetter);
        api.Get("/element/folder/{id}/referenced-descendants", (Guid id, Paging paging, TrackedReferences references) => references.BelowAsync(id, TreeKind.Elements, paging)).OnElementFolder(ActionElementContainerBrowse.ActionLetter);
        api.Get("/element/are-referenced", (Guid[] id, Paging paging, TrackedReferences references, UserStartNodes startNodes) => references.AmongAsync(id, TreeKind.Elements, paging, startNodes.Elements));
        api.Get("/recycle-bin/element/referenced-by", (Paging paging, TrackedReferences references) => references.ToBinAsync(TreeKind.Elements, paging)).InElementBin(ActionElementBrowse.ActionLetter);
    }
}
