namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class VersionedRepository<TEntity>
{
    protected abstract TEntity Entity(ContentParts parts);

    protected IReadOnlyList<TEntity> Load(Func<IQueryable<ContentJoin>, IQueryable<ContentJoin>> narrow) => Load([.. narrow(Current(scope.Read))], Depth.Full);

    /// <summary>Five queries, however many items. The list is materialised: services hand out deferred results after the scope is gone.</summary>
    protected IReadOnlyList<TEntity> Load(ContentJoin[] joins, Depth depth)
    {
        if (joins.Length == 0) return [];
        CmsDbContext db = scope.Read;
        int[] ids = [.. joins.Select(j => j.Node.Id).Distinct()];
        IReadOnlyDictionary<int, PublishedVersion> published = PublishedVersions(db, ids);

        int[] versions = [.. joins.Select(j => j.Version.Id).Union(published.Values.Select(p => p.Version.Id))];
        ILookup<int, PropertyDataRow> values = Values(db, versions, depth).ToLookup(d => d.VersionId);
        ILookup<int, VersionCultureRow> names = db.VersionCultures.Where(c => versions.Contains(c.VersionId)).ToLookup(c => c.VersionId);
        ILookup<int, PublishableCultureRow> cultures = CultureRows(db, ids).ToLookup(c => c.NodeId);

        return [.. joins.Select(join =>
        {
            PublishedVersion? live = published.GetValueOrDefault(join.Node.Id);
            int liveId = live?.Version.Id ?? 0;
            return Entity(new ContentParts(
                join, live, [.. values[join.Version.Id]], [.. values[liveId]], [.. names[join.Version.Id]], [.. names[liveId]], [.. cultures[join.Node.Id]]));
        })];
    }

    /// <summary>By node id; kinds without publication have none.</summary>
    protected virtual IReadOnlyDictionary<int, PublishedVersion> PublishedVersions(CmsDbContext db, int[] ids) => new Dictionary<int, PublishedVersion>();

    protected virtual IEnumerable<PublishableCultureRow> CultureRows(CmsDbContext db, int[] ids) => [];

    /// <summary>An alias that does not exist loads no values and does not fail; no alias at all loads none.</summary>
    private static IEnumerable<PropertyDataRow> Values(CmsDbContext db, int[] versions, Depth depth)
    {
        if (depth.PropertyAliases is []) return [];
        IQueryable<PropertyDataRow> rows = db.PropertyData.Where(d => versions.Contains(d.VersionId));
        if (depth.PropertyAliases is { } aliases) rows = rows.Where(d => db.PropertyTypes.Any(p => p.Id == d.PropertyTypeId && aliases.Contains(p.Alias)));
        return rows;
    }
}
