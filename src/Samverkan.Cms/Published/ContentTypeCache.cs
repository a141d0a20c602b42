using System.Collections.Concurrent;

namespace Samverkan.Cms.Published;

/// <summary>Document types as published content sees them; media and members would add their services.</summary>
public sealed class ContentTypeCache(IContentTypeService types, IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<Guid, IPublishedContentType> _byKey = new();

    public IPublishedContentType Get(PublishedItemType itemType, Guid key) => _byKey.GetOrAdd(key, k => Create(types.Get(k), k));

    public IPublishedContentType Get(PublishedItemType itemType, string alias) =>
        _byKey.Values.FirstOrDefault(t => t.Alias == alias) ?? Get(itemType, types.Get(alias)?.Key ?? throw Unknown(alias));

    public IPublishedContentType Get(PublishedItemType itemType, int id) =>
        _byKey.Values.FirstOrDefault(t => t.Id == id) ?? Get(itemType, types.Get(id)?.Key ?? throw Unknown(id));

    public void ClearAll() => _byKey.Clear();

    public void ClearContentType(int id) => Forget(t => t.Id == id);

    public void ClearContentTypes(IEnumerable<int> ids) => Forget(t => ids.Contains(t.Id));

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id) => Forget(t => t.PropertyTypes.Any(p => p.DataType.Id == id));

    private IReadOnlyList<IPublishedContentType> Forget(Func<IPublishedContentType, bool> which)
    {
        IPublishedContentType[] gone = [.. _byKey.Values.Where(which)];
        foreach (IPublishedContentType type in gone) _byKey.TryRemove(type.Key, out _);
        return gone;
    }

    private IPublishedContentType Create(IContentType? type, Guid key) => factory.CreateContentType(type ?? throw Unknown(key));

    private static ArgumentException Unknown(object sought) => new($"There is no document type {sought}.");
}
