using System.Collections.Concurrent;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Parts;

/// <summary>A type of documents or elements, to read by.</summary>
/// <param name="Name">As editors see it.</param>
/// <param name="Varies">By culture; its properties vary only when it does.</param>
/// <param name="Properties">By group, then by place in it, as the editor's form shows them.</param>
public sealed record KnownType(string Name, bool Varies, IReadOnlyList<IPropertyType> Properties)
{
    public static KnownType Of(IContentType type)
    {
        var groups = type.CompositionPropertyGroups.SelectMany(shown => (shown.PropertyTypes ?? Enumerable.Empty<IPropertyType>()).Select(property => (property.Key, shown.SortOrder))).DistinctBy(place => place.Key).ToDictionary(place => place.Key, place => place.SortOrder);
        return new(type.Name ?? "", type.VariesByCulture(), [.. type.CompositionPropertyTypes.OrderBy(property => groups.GetValueOrDefault(property.Key, int.MaxValue)).ThenBy(property => property.SortOrder)]);
    }
}

/// <summary>Types as they are now. The service gives a copy each time, which costs more than all the rest when a whole site is read.</summary>
public sealed class KnownTypes(IContentTypeService types) : INotificationHandler<ContentTypeCacheRefresherNotification>, INotificationHandler<DataTypeCacheRefresherNotification>
{
    private readonly ConcurrentDictionary<Guid, KnownType> _known = new();

    public KnownType? Get(Guid key)
    {
        if (_known.TryGetValue(key, out KnownType? known)) return known;
        return types.Get(key) is { } type ? _known[key] = KnownType.Of(type) : null;
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => _known.Clear();

    public void Handle(DataTypeCacheRefresherNotification notification) => _known.Clear();
}
