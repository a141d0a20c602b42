using Umbraco.Cms.Core.DistributedLocking;

namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>
/// A read lock costs nothing: the WAL snapshot is already consistent. A write lock is the transaction's IMMEDIATE mode, whatever its id:
/// SQLite locks the file, not the row. Locks end with the transaction, so disposing one does nothing.
/// </summary>
public sealed class SqliteLocking(AmbientScope ambient) : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) => new Held(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        ambient.Required.TakeWriteLock(obtainLockTimeout);
        return new Held(lockId, DistributedLockType.WriteLock);
    }

    private sealed record Held(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose() { }
    }
}
