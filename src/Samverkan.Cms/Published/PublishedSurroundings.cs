using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Published;

/// <summary>What a published value depends on beside itself: the request's culture, and how often anything was published.</summary>
public sealed class PublishedSurroundings(IVariationContextAccessor variation)
{
    private long _generation = 1;

    public IVariationContextAccessor Variation => variation;

    public string Culture => variation.VariationContext?.Culture ?? "";

    /// <summary>Grows when a document, a medium or a domain changes: addresses and names that other content shows may be old.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    internal void NextGeneration() => Interlocked.Increment(ref _generation);
}

/// <summary>Addresses are computed after the snapshot was refreshed; this comes after both.</summary>
internal sealed class AddressesMayHaveChanged(PublishedSurroundings surroundings) : INotificationHandler<ContentCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => surroundings.NextGeneration();
}
