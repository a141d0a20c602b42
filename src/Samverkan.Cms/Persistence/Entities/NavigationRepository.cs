namespace Samverkan.Cms.Persistence.Entities;

/// <summary>The whole tree of a kind, from which Core builds its navigation in memory.</summary>
public sealed class NavigationRepository(AmbientScope scope) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) => Nodes([objectTypeKey], trashed: false);

    public IEnumerable<INavigationModel> GetContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) => Nodes([.. objectTypeKeys], trashed: false);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) => Nodes([objectTypeKey], trashed: true);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) => Nodes([.. objectTypeKeys], trashed: true);

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        string? path = scope.Read.Nodes.Where(n => n.UniqueId == key && n.NodeObjectType == objectTypeKey).Select(n => n.Path).SingleOrDefault();
        int[] ids = [.. (path ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        return [.. All([objectTypeKey]).Where(n => ids.Contains(n.Id)).OrderBy(n => n.Level)];
    }

    private IReadOnlyList<INavigationModel> Nodes(Guid[] objectTypes, bool trashed) => [.. All(objectTypes).Where(n => n.Trashed == trashed).OrderBy(n => n.Level).ThenBy(n => n.SortOrder)];

    private IQueryable<NavigationNode> All(Guid[] objectTypes) =>
        from node in scope.Read.Nodes
        join c in scope.Read.Contents on node.Id equals c.NodeId into contents
        from content in contents.DefaultIfEmpty()
        join t in scope.Read.Nodes on content.ContentTypeId equals t.Id into types
        from type in types.DefaultIfEmpty()
        where objectTypes.Contains(node.NodeObjectType!.Value)
        select new NavigationNode
        {
            Id = node.Id,
            Key = node.UniqueId,
            ContentTypeKey = (Guid?)type.UniqueId ?? Guid.Empty, // folders have none
            ParentId = node.ParentId,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            Level = node.Level,
        };

    private sealed class NavigationNode : INavigationModel
    {
        public int Id { get; set; }
        public Guid Key { get; set; }
        public Guid ContentTypeKey { get; set; }
        public int ParentId { get; set; }
        public int SortOrder { get; set; }
        public bool Trashed { get; set; }
        public short Level { get; init; }
    }
}
