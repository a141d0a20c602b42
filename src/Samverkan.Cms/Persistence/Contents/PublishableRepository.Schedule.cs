namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class PublishableRepository<TEntity, TRow, TVersionRow, TCultureRow>
{
    public ContentScheduleCollection GetContentSchedule(int contentId)
    {
        ContentScheduleCollection schedule = new();
        foreach (ContentSchedule entry in Schedules(s => s.NodeId == contentId).Select(s => s.Entry)) schedule.Add(entry);
        return schedule;
    }

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) =>
        Schedules(s => contentIds.Contains(s.NodeId)).GroupBy(s => s.NodeId, s => s.Entry).ToDictionary(g => g.Key, g => g.AsEnumerable());

    /// <summary>Rows that stay keep their ids; the collection is the whole schedule of the item.</summary>
    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule)
    {
        CmsDbContext db = Scope.Write;
        ContentScheduleRow[] wanted = [.. schedule.FullSchedule.Select(entry => ScheduleRow(content.Id, entry))];
        Guid[] kept = [.. wanted.Select(r => r.Id)];
        db.ContentSchedules.Where(s => s.NodeId == content.Id && !kept.Contains(s.Id)).ExecuteDelete();
        HashSet<Guid> existing = [.. db.ContentSchedules.Where(s => s.NodeId == content.Id).Select(s => s.Id)];
        db.Rewrite(wanted.Where(r => existing.Contains(r.Id)));
        db.Insert(wanted.Where(r => !existing.Contains(r.Id)));
    }

    public void ClearSchedule(DateTime date) => Due(date, null).ExecuteDelete();

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => Due(date, action).ExecuteDelete();

    public bool HasContentForExpiration(DateTime date) => Due(date, ContentScheduleAction.Expire).Any();

    public bool HasContentForRelease(DateTime date) => Due(date, ContentScheduleAction.Release).Any();

    public IEnumerable<TEntity> GetContentForExpiration(DateTime date) => DueContent(date, ContentScheduleAction.Expire);

    public IEnumerable<TEntity> GetContentForRelease(DateTime date) => DueContent(date, ContentScheduleAction.Release);

    private IReadOnlyList<TEntity> DueContent(DateTime date, ContentScheduleAction action)
    {
        int[] ids = [.. Due(date, action).Select(s => s.NodeId).Distinct()];
        return ids.Length == 0 ? [] : Load(j => j.Where(d => ids.Contains(d.Node.Id)));
    }

    /// <summary>Only of this kind of content: documents and elements have their schedules in one table.</summary>
    private IQueryable<ContentScheduleRow> Due(DateTime date, ContentScheduleAction? action)
    {
        CmsDbContext db = action is null ? Scope.Write : Scope.Read;
        string? name = action?.ToString();
        return db.ContentSchedules.Where(s => s.Date <= date && (name == null || s.Action == name) && db.Nodes.Any(n => n.Id == s.NodeId && n.NodeObjectType == ObjectType));
    }

    private IReadOnlyList<(int NodeId, ContentSchedule Entry)> Schedules(System.Linq.Expressions.Expression<Func<ContentScheduleRow, bool>> which) =>
        [.. Scope.Read.ContentSchedules.Where(which).OrderBy(s => s.Date).AsEnumerable()
            .Select(s => (s.NodeId, new ContentSchedule(s.Id, Culture(s.LanguageId) ?? Constants.System.InvariantCulture, s.Date, Enum.Parse<ContentScheduleAction>(s.Action))))];

    private ContentScheduleRow ScheduleRow(int nodeId, ContentSchedule entry)
    {
        if (entry.Id == Guid.Empty) entry.Id = Guid.NewGuid();
        return new ContentScheduleRow
        {
            Id = entry.Id,
            NodeId = nodeId,
            LanguageId = entry.Culture is "" or Constants.System.InvariantCulture ? null : LanguageId(entry.Culture),
            Date = entry.Date,
            Action = entry.Action.ToString(),
        };
    }
}
