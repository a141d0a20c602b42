namespace Samverkan.Cms.Persistence.Operations;

/// <summary>Searches in the log that someone has given a name.</summary>
public sealed class LogViewerQueryRepository(AmbientScope scope, AppCaches caches) : SetRepository<ILogViewerQuery>(scope, caches), ILogViewerQueryRepository
{
    public ILogViewerQuery? GetByName(string name) => Find(q => string.Equals(q.Name, name, StringComparison.OrdinalIgnoreCase));

    protected override IEnumerable<ILogViewerQuery> Load(CmsDbContext db) =>
        db.LogViewerQueries.OrderBy(q => q.Id).AsEnumerable().Select(row => Fresh.Entity(new LogViewerQuery(row.Name, row.Query), query => query.Id = row.Id));

    protected override void Insert(CmsDbContext db, ILogViewerQuery query)
    {
        LogViewerQueryRow row = Row(query);
        db.Insert(row);
        query.Id = row.Id;
    }

    protected override void Update(CmsDbContext db, ILogViewerQuery query) => db.Rewrite(Row(query));

    protected override void Remove(CmsDbContext db, ILogViewerQuery query) => db.LogViewerQueries.Where(q => q.Id == query.Id).ExecuteDelete();

    private static LogViewerQueryRow Row(ILogViewerQuery query) => new() { Id = query.Id, Name = query.Name, Query = query.Query };
}
