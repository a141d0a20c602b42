using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>Nesting, notifications and the lock queue come from CoreScope; this adds the database, the ambient chain and the order of ending.</summary>
public sealed class Scope : CoreScope
{
    private readonly AmbientScope _ambient;
    private readonly Scope? _parent;
    private readonly Session _session;
    private bool _disposed;

    internal Scope(ScopeServices services, AmbientScope ambient, RepositoryCacheMode cacheMode, IScopedNotificationPublisher? publisher, bool? scopeFiles)
        : base(services.Locking, services.Logging, services.Files, services.Events, cacheMode, scopeFiles, publisher)
    {
        (_ambient, _session, Context) = (ambient, new Session(services.Database), new ScopeContext());
    }

    internal Scope(Scope parent, ScopeServices services, AmbientScope ambient, RepositoryCacheMode cacheMode, IScopedNotificationPublisher? publisher, bool? scopeFiles)
        : base(parent, services.Locking, services.Logging, services.Files, services.Events, cacheMode, scopeFiles, publisher)
    {
        (_ambient, _parent, _session, Context) = (ambient, parent, parent._session, parent.Context);
    }

    public ScopeContext Context { get; }

    public CmsDbContext Read { get { Locks.EnsureLocks(InstanceId); return _session.Read(); } }

    public CmsDbContext Write { get { Locks.EnsureLocks(InstanceId); return _session.Write(); } }

    /// <inheritdoc cref="Session.IsWriting"/>
    public bool IsWriting => _session.IsWriting;

    /// <inheritdoc cref="Session.FillIfNewest"/>
    public void FillIfNewest(Action fill) => _session.FillIfNewest(fill);

    /// <inheritdoc cref="Session.HasChangedEntities"/>
    public bool HasChangedEntities { get => _session.HasChangedEntities; set => _session.HasChangedEntities = value; }

    /// <inheritdoc cref="Session.HasChangedSets"/>
    public bool HasChangedSets { get => _session.HasChangedSets; set => _session.HasChangedSets = value; }

    /// <inheritdoc cref="Session.ForgetAtEnd"/>
    public void ForgetAtEnd(string key, Action clear) => _session.ForgetAtEnd(key, clear);

    internal CmsDbContext TakeWriteLock(TimeSpan? timeout) => _session.Write(timeout);

    internal void CompleteUpFront() => Completed = true;

    public override void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        Locks.ClearLocks(InstanceId);
        try
        {
            if (_parent is null) EndTransaction();
        }
        finally
        {
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
