using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>Nesting, notifications and the lock queue come from CoreScope; this adds the database, the ambient chain and the order of ending.</summary>
public sealed class Scope : CoreScope
{
    private readonly AmbientScope _ambient;
    private readonly Scope? _parent;
    private readonly Session _session;
    private readonly CmsDatabase _database;
    private bool _disposed;

    internal Scope(ScopeServices services, AmbientScope ambient, RepositoryCacheMode cacheMode, IScopedNotificationPublisher? publisher, bool? scopeFiles)
        : base(services.Locking, services.Logging, services.Files, services.Events, cacheMode, scopeFiles, publisher)
    {
        (_ambient, _database, _session, Context) = (ambient, services.Database, new Session(services.Database), new ScopeContext());
    }

    internal Scope(Scope parent, ScopeServices services, AmbientScope ambient, RepositoryCacheMode cacheMode, IScopedNotificationPublisher? publisher, bool? scopeFiles)
        : base(parent, services.Locking, services.Logging, services.Files, services.Events, cacheMode, scopeFiles, publisher)
    {
        (_ambient, _database, _parent, _session, Context) = (ambient, services.Database, parent, parent._session, parent.Context);
    }

    public ScopeContext Context { get; }

    public CmsDbContext Read { get { Locks.EnsureLocks(InstanceId); return _session.Read(); } }

    public CmsDbContext Write { get { Locks.EnsureLocks(InstanceId); return _session.Write(); } }

    /// <inheritdoc cref="Session.IsWriting"/>
    public bool IsWriting => _session.IsWriting;

    /// <inheritdoc cref="Session.SeesNewest"/>
    public bool SeesNewest => _session.SeesNewest;

    internal CmsDbContext TakeWriteLock(TimeSpan? timeout) => _session.Write(timeout);

    internal void CompleteUpFront() => Completed = true;

    public override void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Locks.ClearLocks(InstanceId);
        bool wrote = _session.IsWriting;
        try
        {
            if (_parent is null) EndTransaction();
        }
        finally
        {
            if (_parent is null && wrote) _database.NextGeneration(); // before the shared caches are cleared
            _ambient.Current = _parent;
            if (_parent is null) Context.ScopeExit(Completed is true);
            base.Dispose(); // a root sends its notifications here, after commit and outside any scope
        }
    }

    private void EndTransaction()
    {
        try
        {
            Locks.EnsureLocksCleared(InstanceId);
        }
        finally
        {
            _session.End(commit: Completed is true);
        }
    }
}
