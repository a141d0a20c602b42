using Umbraco.Cms.Core.DynamicRoot.QuerySteps;

namespace Samverkan.Cms.Persistence.Entities;

/// <summary>Finds where a picker begins, by document type, from the document that is edited.</summary>
public sealed class DynamicRootRepository(AmbientScope scope) : IDynamicRootRepository
{
    public Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) => Task.FromResult(Above(origins, queryStep).LastOrDefault()?.UniqueId);

    public Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) => Task.FromResult(Above(origins, queryStep).FirstOrDefault()?.UniqueId);

    public Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) => Task.FromResult(AtLevel(Below(origins, queryStep), levels => levels.Min()));

    public Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep) => Task.FromResult(AtLevel(Below(origins, queryStep), levels => levels.Max()));

    /// <summary>From the root down.</summary>
    private NodeRow[] Above(IEnumerable<Guid> origins, DynamicRootQueryStep step)
    {
        int[] ids = [.. Paths(origins).SelectMany(path => path.Split(',')).Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)).Distinct()];
        return [.. OfTypes(step).Where(n => ids.Contains(n.Id)).OrderBy(n => n.Level)];
    }

    private NodeRow[] Below(IEnumerable<Guid> origins, DynamicRootQueryStep step) =>
        [.. Paths(origins).SelectMany(path => OfTypes(step).Where(n => n.Path == path || n.Path.StartsWith(path + ",")).ToArray()).DistinctBy(n => n.Id)];

    private string[] Paths(IEnumerable<Guid> origins)
    {
        Guid[] keys = [.. origins];
        return [.. scope.Read.Nodes.Where(n => keys.Contains(n.UniqueId)).Select(n => n.Path)];
    }

    private IQueryable<NodeRow> OfTypes(DynamicRootQueryStep step)
    {
        Guid[] types = [.. step.AnyOfDocTypeKeys];
        return from node in scope.Read.Nodes
               join content in scope.Read.Contents on node.Id equals content.NodeId
               join type in scope.Read.Nodes on content.ContentTypeId equals type.Id
               where types.Contains(type.UniqueId) && !node.Trashed
               select node;
    }

    private static ICollection<Guid> AtLevel(NodeRow[] found, Func<IEnumerable<short>, short> pick)
    {
        if (found.Length == 0) return [];
        short level = pick(found.Select(n => n.Level));
        return [.. found.Where(n => n.Level == level).OrderBy(n => n.SortOrder).Select(n => n.UniqueId)];
    }
}
