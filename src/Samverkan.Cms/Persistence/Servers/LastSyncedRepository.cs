namespace Samverkan.Cms.Persistence.Servers;

/// <summary>How far this machine has read the messages of others. There is one machine; the rows are kept so that a second could be told.</summary>
public sealed class LastSyncedRepository(AmbientScope scope) : ILastSyncedRepository
{
    public Task<int?> GetInternalIdAsync() => Task.FromResult(Mine?.LastSyncedInternalId);

    public Task<int?> GetExternalIdAsync() => Task.FromResult(Mine?.LastSyncedExternalId);

    public Task SaveInternalIdAsync(int id) => Save(row => row.LastSyncedInternalId = id);

    public Task SaveExternalIdAsync(int id) => Save(row => row.LastSyncedExternalId = id);

    public Task DeleteEntriesOlderThanAsync(DateTime pruneDate)
    {
        scope.Write.LastSynced.Where(r => r.LastSyncedDate < pruneDate).ExecuteDelete();
        return Task.CompletedTask;
    }

    private LastSyncedRow? Mine => scope.Read.LastSynced.SingleOrDefault(r => r.MachineId == Environment.MachineName);

    private Task Save(Action<LastSyncedRow> change)
    {
        CmsDbContext db = scope.Write;
        LastSyncedRow? known = db.LastSynced.SingleOrDefault(r => r.MachineId == Environment.MachineName);
        LastSyncedRow row = known ?? new LastSyncedRow { MachineId = Environment.MachineName };
        change(row);
        row.LastSyncedDate = DateTime.UtcNow;
        if (known is null) db.Insert(row); else db.Rewrite(row);
        return Task.CompletedTask;
    }
}
