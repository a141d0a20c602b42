using Samverkan.Cms.Published;

namespace Samverkan.Cms.Search.Site;

/// <summary>The pages in which something of a type stands: their own, that of elements in them or named by them, or that of media on them.</summary>
internal sealed class TypedPages(SitePages pages, ElementSnapshot elements, MediaSnapshot media, Referrers referrers, IIdKeyMap keys)
{
    public IEnumerable<Guid> OfDocumentType(int id) => pages.OfType(id);

    public IEnumerable<Guid> OfMediaType(int id) => referrers.PagesShowing(media.All.Where(medium => medium.ContentType.Id == id).Select(medium => medium.Key));

    /// <returns>Null: the type is gone, and what was of it can no longer be told.</returns>
    public IEnumerable<Guid>? OfElementType(int id)
    {
        if (keys.GetKeyForId(id, UmbracoObjectTypes.DocumentType) is not { Success: true, Result: var key }) return null;
        string named = key.ToString();
        return pages.Where(page => HasBlock(page, named)).Union(referrers.PagesShowing(elements.All.Where(element => element.ContentType.Key == key || HasBlock(element, named)).Select(element => element.Key)));
    }

    /// <summary>Blocks, blocks in blocks, and those in rich text, name their type by its key; each is looked for as text, because a page that is read in vain does no harm.</summary>
    private static bool HasBlock(IPublishedElement holder, string type) =>
        holder.Properties.Any(property => property.StoredValues(holder.Cultures.Keys).OfType<string>().Any(value => value.Contains(type, StringComparison.OrdinalIgnoreCase)));
}
