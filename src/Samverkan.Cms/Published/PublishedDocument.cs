namespace Samverkan.Cms.Published;

/// <summary>One document, with its place in the tree.</summary>
public sealed class PublishedDocument(IContent content, IPublishedContentType type, Func<string?, string?> segment, PublishedSurroundings surroundings, bool isDraft = false)
    : PublishedItem(content, type, surroundings, isDraft), IPublishedContent
{
    public int Level { get; } = content.Level;
    public string Path { get; } = content.Path;
    public int? TemplateId { get; } = isDraft ? content.TemplateId : content.PublishTemplateId;
    public string? UrlSegment => segment(Current?.Culture); // asked late: Core computes segments after it has refreshed this snapshot
    public override PublishedItemType ItemType => PublishedItemType.Content;
}
