using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.Persistence.Operations;

/// <summary>Background operations that a client asks for and comes back to. One that should run but has not been heard of until it expired is stale.</summary>
public sealed class LongRunningOperationRepository(AmbientScope scope, IJsonSerializer json) : ILongRunningOperationRepository
{
    private static readonly string[] Unfinished = [nameof(LongRunningOperationStatus.Enqueued), nameof(LongRunningOperationStatus.Running)];

    public Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        DateTime now = DateTime.UtcNow;
        scope.Write.Insert(new LongRunningOperationRow
        {
            Id = operation.Id,
            Type = operation.Type,
            Status = operation.Status.ToString(),
            CreateDate = now,
            UpdateDate = now,
            ExpirationDate = expirationDate.UtcDateTime,
        });
        return Task.CompletedTask;
    }

    public Task<LongRunningOperation?> GetAsync(Guid id) => Task.FromResult(Find(id) is { } row ? Operation(row) : null);

    public Task<LongRunningOperation<T>?> GetAsync<T>(Guid id) => Task.FromResult(Find(id) is { } row
        ? new LongRunningOperation<T> { Id = row.Id, Type = row.Type, Status = Status(row), Result = row.Result is null ? default : json.Deserialize<T>(row.Result) }
        : null);

    public Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        LongRunningOperationRow[] found = [.. scope.Read.LongRunningOperations.Where(o => o.Type == type).OrderBy(o => o.CreateDate).AsEnumerable().Where(o => statuses.Length == 0 || statuses.Contains(Status(o)))];
        return Task.FromResult(new PagedModel<LongRunningOperation>(found.Length, [.. found.Skip(skip).Take(take).Select(Operation)]));
    }

    public Task<LongRunningOperationStatus?> GetStatusAsync(Guid id) => Task.FromResult(Find(id) is { } row ? Status(row) : (LongRunningOperationStatus?)null);

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        (string name, DateTime now, DateTime expires) = (status.ToString(), DateTime.UtcNow, expirationDate.UtcDateTime);
        scope.Write.LongRunningOperations.Where(o => o.Id == id).ExecuteUpdate(set => set
            .SetProperty(o => o.Status, name).SetProperty(o => o.UpdateDate, now).SetProperty(o => o.ExpirationDate, expires));
        return Task.CompletedTask;
    }

    public Task SetResultAsync<T>(Guid id, T? result)
    {
        (string text, DateTime now) = (json.Serialize(result), DateTime.UtcNow);
        scope.Write.LongRunningOperations.Where(o => o.Id == id).ExecuteUpdate(set => set.SetProperty(o => o.Result, text).SetProperty(o => o.UpdateDate, now));
        return Task.CompletedTask;
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        DateTime oldest = olderThan.UtcDateTime;
        scope.Write.LongRunningOperations.Where(o => o.UpdateDate < oldest).ExecuteDelete();
        return Task.CompletedTask;
    }

    private LongRunningOperationRow? Find(Guid id) => scope.Read.LongRunningOperations.SingleOrDefault(o => o.Id == id);

    private static LongRunningOperation Operation(LongRunningOperationRow row) => new() { Id = row.Id, Type = row.Type, Status = Status(row) };

    private static LongRunningOperationStatus Status(LongRunningOperationRow row) =>
        Unfinished.Contains(row.Status) && row.ExpirationDate < DateTime.UtcNow ? LongRunningOperationStatus.Stale : Enum.Parse<LongRunningOperationStatus>(row.Status);
}
