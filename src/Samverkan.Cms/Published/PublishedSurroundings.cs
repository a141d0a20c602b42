using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Cms.Published;

/// <summary>What a published value depends on beside itself: the request's culture, and how often anything was published.</summary>
public sealed class PublishedSurroundings(IVariationContextAccessor variation)
{
    private long _generation = 1, _settled;

    public IVariationContextAccessor Variation => variation;

    public string Culture => variation.VariationContext?.Culture ?? "";

    /// <summary>Grows when a document, a medium or a domain changes: addresses and names that other content shows may be old.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    internal void NextGeneration() => Interlocked.Increment(ref _generation);

    /// <summary>Grows once more when it has grown since it was asked last.</summary>
    internal void Settle()
    {
        if (Interlocked.Read(ref _settled) != Generation) Interlocked.Exchange(ref _settled, Interlocked.Increment(ref _generation));
    }
}

/// <summary>Addresses are computed after the snapshot was refreshed; this comes after both. What was converted in between may show old ones.</summary>
internal sealed class AddressesMayHaveChanged(PublishedSurroundings surroundings) :
    INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<MediaCacheRefresherNotification>, INotificationHandler<ElementCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => surroundings.Settle();

    public void Handle(MediaCacheRefresherNotification notification) => surroundings.Settle();

    public void Handle(ElementCacheRefresherNotification notification) => surroundings.Settle();

    /// <summary>Addresses depend on which language is the default one.</summary>
    public void Handle(LanguageCacheRefresherNotification notification) => surroundings.NextGeneration();
}
