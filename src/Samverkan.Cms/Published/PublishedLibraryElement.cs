namespace Samverkan.Cms.Published;

/// <summary>One element of the library.</summary>
public sealed class PublishedLibraryElement(IElement element, IPublishedContentType type, PublishedSurroundings surroundings, bool isDraft = false) : PublishedItem(element, type, surroundings, isDraft), IPublishedElement
{
    public override PublishedItemType ItemType => PublishedItemType.Element;
}
