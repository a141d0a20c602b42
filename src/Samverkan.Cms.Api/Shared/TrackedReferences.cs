using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Who depends on whom, for documents, media and elements alike: what an editor is told before something is trashed, unpublished or deleted.</summary>
internal sealed class TrackedReferences(ITrackedReferencesService references, ReferenceModels models, EntityTree tree)
{
    public async Task<IResult> ToAsync(Guid key, TreeKind kind, Paging paging)
    {
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> result = await references.GetPagedRelationsForItemAsync(key, kind.Item, paging.Skip, paging.Take, filterMustBeIsDependency: true);
        return result.Success ? Results.Ok(await models.PageAsync(result.Result)) : Problems.Of(result.Status);
    }

    /// <summary>What lies below the item, or in the folder where the tree has some, and is referred to.</summary>
    public async Task<IResult> BelowAsync(Guid key, TreeKind kind, Paging paging) => (await references.GetPagedDescendantsInReferencesAsync(key, kind.Folder ?? kind.Item, paging.Skip, paging.Take, filterMustBeIsDependency: true))
        .ToOk(found => new Paged<ReferenceByIdModel>(found.Total, found.Items.Select(i => i.NodeKey).ToReferences()));

    /// <summary>Those of the keys that something refers to, as far as the user may reach them.</summary>
    public async Task<Paged<ReferenceByIdModel>> AmongAsync(Guid[] keys, TreeKind kind, Paging paging, StartNodes access)
    {
        HashSet<Guid> reachable = [.. tree.Items(kind, keys, access).Where(e => e.HasAccess).Select(e => e.Entity.Key)];
        PagedModel<Guid> found = await references.GetPagedKeysWithDependentReferencesAsync(reachable, kind.Item.GetGuid(), paging.Skip, paging.Take);
        return new(found.Total, found.Items.ToReferences());
    }

    public async Task<Paged<IReferenceResponseModel>> ToBinAsync(TreeKind kind, Paging paging) =>
        await models.PageAsync(await references.GetPagedRelationsForRecycleBinAsync(kind.Item, paging.Skip, paging.Take, filterMustBeIsDependency: true));
}
