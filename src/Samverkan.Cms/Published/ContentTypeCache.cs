using System.Collections.Concurrent;

namespace Samverkan.Cms.Published;

/// <summary>Types as published content sees them: documents and elements share one service, media and members have their own.</summary>
public sealed class ContentTypeCache(IContentTypeService documents, IMediaTypeService media, IMemberTypeService members, IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<Guid, IPublishedContentType> _byKey = new();

    public IPublishedContentType Get(PublishedItemType itemType, Guid key) => _byKey.GetOrAdd(key, k => Create(Find(itemType, s => s.Get(k), s => s.Get(k), s => s.Get(k)), itemType, k));

    public IPublishedContentType Get(PublishedItemType itemType, string alias) =>
        _byKey.Values.FirstOrDefault(t => t.Alias == alias && Fits(t, itemType)) ?? Kept(Create(Find(itemType, s => s.Get(alias), s => s.Get(alias), s => s.Get(alias)), itemType, alias));

    public IPublishedContentType Get(PublishedItemType itemType, int id) =>
        _byKey.Values.FirstOrDefault(t => t.Id == id) ?? Kept(Create(Find(itemType, s => s.Get(id), s => s.Get(id), s => s.Get(id)), itemType, id));

    public void ClearAll() => _byKey.Clear();

    public void ClearContentType(int id) => Forget(t => t.Id == id);

    public void ClearContentTypes(IEnumerable<int> ids) => Forget(t => ids.Contains(t.Id));

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id) => Forget(t => t.PropertyTypes.Any(p => p.DataType.Id == id));

    private static bool Fits(IPublishedContentType type, PublishedItemType itemType) => (type.ItemType == itemType) || (type.ItemType is PublishedItemType.Content or PublishedItemType.Element && itemType is PublishedItemType.Content or PublishedItemType.Element);

    private IContentTypeComposition? Find(PublishedItemType itemType, Func<IContentTypeService, IContentTypeComposition?> document, Func<IMediaTypeService, IContentTypeComposition?> medium, Func<IMemberTypeService, IContentTypeComposition?> member) => itemType switch
    {
        PublishedItemType.Media => medium(media),
        PublishedItemType.Member => member(members),
        _ => document(documents),
    };

    private IPublishedContentType Kept(IPublishedContentType type) => _byKey.GetOrAdd(type.Key, type);

    private IReadOnlyList<IPublishedContentType> Forget(Func<IPublishedContentType, bool> which)
    {
        IPublishedContentType[] gone = [.. _byKey.Values.Where(which)];
        foreach (IPublishedContentType type in gone) _byKey.TryRemove(type.Key, out _);
        return gone;
    }

    private IPublishedContentType Create(IContentTypeComposition? type, PublishedItemType itemType, object sought) => factory.CreateContentType(type ?? throw new ArgumentException($"There is no {itemType} type {sought}."));
}
