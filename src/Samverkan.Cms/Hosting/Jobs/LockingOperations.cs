using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Hosting.Jobs;

/// <summary>Long operations as Core runs them; a branch is published under the lock of the content, since Core reads its top before it locks.</summary>
internal sealed class LockingOperations(ILongRunningOperationService core, ContentLock content) : ILongRunningOperationService
{
    private const string PublishesBranch = "ContentPublishBranch";

    public Task<Attempt<Guid, LongRunningOperationEnqueueStatus>> RunAsync(string type, Func<CancellationToken, Task> operation, bool allowConcurrentExecution = false, bool runInBackground = true) =>
        core.RunAsync(type, operation, allowConcurrentExecution, runInBackground);

    public Task<Attempt<Guid, LongRunningOperationEnqueueStatus>> RunAsync<T>(string type, Func<CancellationToken, Task<T>> operation, bool allowConcurrentExecution = false, bool runInBackground = true) =>
        core.RunAsync(type, type == PublishesBranch ? stop => content.HoldAsync(() => operation(stop)) : operation, allowConcurrentExecution, runInBackground);

    public Task<LongRunningOperationStatus?> GetStatusAsync(Guid operationId) => core.GetStatusAsync(operationId);

    public Task<PagedModel<LongRunningOperation>> GetByTypeAsync(string type, int skip, int take, LongRunningOperationStatus[]? statuses = null) => core.GetByTypeAsync(type, skip, take, statuses);

    public Task<Attempt<TResult?, LongRunningOperationResultStatus>> GetResultAsync<TResult>(Guid operationId) => core.GetResultAsync<TResult>(operationId);
}
