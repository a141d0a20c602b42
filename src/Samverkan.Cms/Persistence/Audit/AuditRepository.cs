using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Audit;

/// <summary>The history of content: who did what to which item.</summary>
public sealed class AuditRepository(AmbientScope scope) : RowRepository<int, IAuditItem, AuditItemRow>(scope), IAuditRepository
{
    private static readonly Translation<AuditItemRow> Pairs = new Translation<AuditItemRow>()
        .Pair(nameof(IAuditItem.Id), r => r.NodeId).Pair(nameof(IAuditItem.UserId), r => r.UserId).Pair(nameof(IAuditItem.CreateDate), r => r.Datestamp)
        .Pair(nameof(IAuditItem.AuditType), r => r.LogHeader).Pair(nameof(IAuditItem.EntityType), r => r.EntityType).Pair(nameof(IAuditItem.Comment), r => r.LogComment);

    protected override Translation<AuditItemRow> Columns => Pairs;

    protected override IQueryable<AuditItemRow> All(CmsDbContext db) => db.AuditItems;

    /// <summary>An audit item's id is that of the item it tells of.</summary>
    protected override Expression<Func<AuditItemRow, bool>> HasId(int[] ids) => r => ids.Contains(r.NodeId);

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query)
    {
        string name = type.ToString();
        return List(Matching(query).Where(r => r.LogHeader == name));
    }

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query, long pageIndex, int pageSize, out long totalRecords, Direction orderDirection, AuditType[]? auditTypeFilter, IQuery<IAuditItem>? customFilter)
    {
        IQueryable<AuditItemRow> found = Columns.Apply(Matching(query), customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            string[] names = [.. auditTypeFilter.Select(t => t.ToString())];
            found = found.Where(r => names.Contains(r.LogHeader));
        }

        totalRecords = found.LongCount();
        IOrderedQueryable<AuditItemRow> ordered = orderDirection == Direction.Descending ? found.OrderByDescending(r => r.Datestamp).ThenByDescending(r => r.Id) : found.OrderBy(r => r.Datestamp).ThenBy(r => r.Id);
        return List(Page(ordered, pageIndex, pageSize));
    }

    /// <summary>Items are added, never changed.</summary>
    public override void Save(IAuditItem item) => Scope.Write.Insert(new AuditItemRow
    {
        NodeId = item.Id,
        UserId = NodeTree.UserOrNull(item.UserId),
        EntityType = item.EntityType,
        LogHeader = item.AuditType.ToString(),
        LogComment = item.Comment,
        Parameters = item.Parameters,
        Datestamp = item.CreateDate == default ? DateTime.UtcNow : item.CreateDate,
    });

    public override void Delete(IAuditItem item) => throw new NotSupportedException("The history is not rewritten; old items go with CleanLogs.");

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        DateTime oldest = DateTime.UtcNow.AddMinutes(-maximumAgeOfLogsInMinutes);
        string[] kept = [nameof(AuditType.Open), nameof(AuditType.System)];
        Scope.Write.AuditItems.Where(r => r.Datestamp < oldest && kept.Contains(r.LogHeader)).ExecuteDelete();
    }

    protected override IAuditItem Entity(AuditItemRow row) => new AuditItem(
        row.NodeId, Enum.TryParse(row.LogHeader, out AuditType type) ? type : AuditType.Custom, row.UserId ?? 0, row.EntityType, row.LogComment, row.Parameters, row.Datestamp);
}
