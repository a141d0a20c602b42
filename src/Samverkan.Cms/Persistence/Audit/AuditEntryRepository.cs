using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Audit;

/// <summary>What happened to users: sign-ins, changes of groups and passwords. No address of a person's machine is kept.</summary>
public sealed class AuditEntryRepository(AmbientScope scope) : RowRepository<int, IAuditEntry, AuditEntryRow>(scope), IAuditEntryRepository
{
    private static readonly Translation<AuditEntryRow> Pairs = new Translation<AuditEntryRow>()
        .Pair(nameof(IAuditEntry.Id), r => r.Id).Pair(nameof(IAuditEntry.PerformingUserId), r => r.PerformingUserId).Pair(nameof(IAuditEntry.AffectedUserId), r => r.AffectedUserId)
        .Pair(nameof(IAuditEntry.EventType), r => r.EventType).Pair(nameof(IAuditEntry.EventDate), r => r.EventDateUtc);

    protected override Translation<AuditEntryRow> Columns => Pairs;

    protected override IQueryable<AuditEntryRow> All(CmsDbContext db) => db.AuditEntries;

    protected override Expression<Func<AuditEntryRow, bool>> HasId(int[] ids) => r => ids.Contains(r.Id);

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Scope.Read.AuditEntries.LongCount();
        return List(Page(Scope.Read.AuditEntries.OrderByDescending(r => r.EventDateUtc), pageIndex, pageCount));
    }

    public override void Save(IAuditEntry entry) => Written(entry, () => Insert(entry), () => throw new NotSupportedException("An audit entry is never changed."));

    public override void Delete(IAuditEntry entry) => throw new NotSupportedException("An audit entry is never deleted.");

    protected override IAuditEntry Entity(AuditEntryRow row) => Fresh.Entity(new AuditEntry(), entry =>
    {
        (entry.Id, entry.PerformingUserId, entry.PerformingUserKey, entry.PerformingDetails) = (row.Id, row.PerformingUserId, row.PerformingUserKey, row.PerformingDetails);
        (entry.AffectedUserId, entry.AffectedUserKey, entry.AffectedDetails) = (row.AffectedUserId, row.AffectedUserKey, row.AffectedDetails);
        (entry.EventDate, entry.EventType, entry.EventDetails) = (row.EventDateUtc, row.EventType, row.EventDetails);
    });

    private void Insert(IAuditEntry entry)
    {
        AuditEntryRow row = new()
        {
            PerformingUserId = entry.PerformingUserId,
            PerformingUserKey = entry.PerformingUserKey,
            PerformingDetails = entry.PerformingDetails,
            AffectedUserId = entry.AffectedUserId,
            AffectedUserKey = entry.AffectedUserKey,
            AffectedDetails = entry.AffectedDetails,
            EventDateUtc = entry.EventDate,
            EventType = entry.EventType ?? "",
            EventDetails = entry.EventDetails,
        };
        Scope.Write.Insert(row);
        entry.Id = row.Id;
    }
}
