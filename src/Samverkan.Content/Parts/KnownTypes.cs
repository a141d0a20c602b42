using System.Collections.Concurrent;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Parts;

/// <summary>Types of documents and elements, to read. The service gives a copy each time, which costs more than all the rest when a whole site is read.</summary>
public sealed class KnownTypes(IContentTypeService types) : INotificationHandler<ContentTypeCacheRefresherNotification>, INotificationHandler<DataTypeCacheRefresherNotification>
{
    private readonly ConcurrentDictionary<Guid, IContentType> _known = new();

    public IContentType? Get(Guid key)
    {
        if (_known.TryGetValue(key, out IContentType? known)) return known;
        return types.Get(key) is { } type ? _known[key] = type : null;
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => _known.Clear();

    public void Handle(DataTypeCacheRefresherNotification notification) => _known.Clear();
}
