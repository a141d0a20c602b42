using Umbraco.Cms.Core.Sync;

namespace Samverkan.Cms.Hosting;

/// <summary>Cache messages for a single server: delivered at once. A refresher's inner work (RefreshInternal) is what every server does, Refresh what follows from it.</summary>
public sealed class LocalMessenger : IServerMessenger
{
    public void Sync() { }

    public void SendMessages() { }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> taker) throw new InvalidOperationException($"{refresher.Name} takes no {typeof(TPayload).Name}.");
        taker.RefreshInternal(payload);
        taker.Refresh(payload);
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        foreach (T instance in instances)
        {
            if (refresher is ICacheRefresher<T> typed) typed.Refresh(instance);
            else refresher.Refresh(getNumericId(instance));
        }
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances)
    {
        foreach (T instance in instances) refresher.Refresh(getGuidId(instance));
    }

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances)
    {
        foreach (T instance in instances)
        {
            if (refresher is ICacheRefresher<T> typed) typed.Remove(instance);
            else refresher.Remove(getNumericId(instance));
        }
    }

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Remove);

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) => Array.ForEach(numericIds, refresher.Refresh);

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) => Array.ForEach(guidIds, refresher.Refresh);

    public void QueueRefreshAll(ICacheRefresher refresher) => refresher.RefreshAll();
}
