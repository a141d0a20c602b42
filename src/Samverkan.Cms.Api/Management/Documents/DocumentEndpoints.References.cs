using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Actions;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>What depends on a document.</summary>
internal static partial class DocumentEndpoints
{
    private static void MapReferences(this ManagementApi api)
    {
        api.Get("/document/{id}/referenced-by", (Guid id, Paging paging, TrackedReferences references) => references.ToAsync(id, TreeKind.Documents, paging)).OnDocument(ActionBrowse.ActionLetter);
        api.Get("/document/{id}/referenced-descendants", (Guid id, Paging paging, TrackedReferences references) => references.BelowAsync(id, TreeKind.Documents, paging)).OnDocument(ActionBrowse.ActionLetter);
        api.Get("/document/are-referenced", (Guid[] id, Paging paging, TrackedReferences references, UserStartNodes startNodes) => references.AmongAsync(id, TreeKind.Documents, paging, startNodes.Documents));
        api.Get("/recycle-bin/document/referenced-by", (Paging paging, TrackedReferences references) => references.ToBinAsync(TreeKind.Documents, paging)).InDocumentBin(ActionBrowse.ActionLetter);
    }
}
