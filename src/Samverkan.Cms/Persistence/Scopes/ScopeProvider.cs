using System.Data;
using Samverkan.Cms.Persistence.Querying;
using Umbraco.Cms.Core.Events;

namespace Samverkan.Cms.Persistence.Scopes;

public sealed class ScopeProvider(AmbientScope ambient, ScopeServices services) : ICoreScopeProvider
{
    public IScopeContext? Context => ambient.Current?.Context;

    public IQuery<T> CreateQuery<T>() => new Query<T>();

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        Scope scope = ambient.Current is { } parent
            ? new Scope(parent, services, ambient, repositoryCacheMode, scopedNotificationPublisher, scopeFileSystems)
            : new Scope(services, ambient, repositoryCacheMode, scopedNotificationPublisher, scopeFileSystems);
        if (autoComplete) scope.CompleteUpFront();
        ambient.Current = scope;
        return scope;
    }
}
