namespace Samverkan.Cms.Published;

/// <summary>One media item, immutable, as it was saved last; media have no cultures and no drafts.</summary>
public sealed class PublishedMedium : Umbraco.Cms.Core.Models.PublishedContent.PublishableContentBase, IPublishedContent
{
    private readonly Dictionary<string, IPublishedProperty> _properties;

    public PublishedMedium(IMedia media, IPublishedContentType type, PublishedSurroundings surroundings)
    {
        ContentType = type;
        (Key, Id, Level, Path, SortOrder, Name) = (media.Key, media.Id, media.Level, media.Path, media.SortOrder, media.Name ?? "");
        (CreatorId, CreateDate, WriterId, UpdateDate) = (media.CreatorId, media.CreateDate, media.WriterId, media.UpdateDate);
        Cultures = new Dictionary<string, PublishedCultureInfo> { [""] = new("", Name, null, UpdateDate) };
        _properties = type.PropertyTypes.ToDictionary(t => t.Alias, t => (IPublishedProperty)new PublishedValue(t, this, Sources(media, t.Alias), surroundings), StringComparer.OrdinalIgnoreCase);
    }

    public override IPublishedContentType ContentType { get; }
    public override Guid Key { get; }
    public override int Id { get; }
    public int Level { get; }
    public string Path { get; }
    public override int SortOrder { get; }
    public override int CreatorId { get; }
    public override DateTime CreateDate { get; }
    public override int WriterId { get; }
    public override DateTime UpdateDate { get; }
    public int? TemplateId => null;
    public string Name { get; }
    public string? UrlSegment => null;
    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }
    public override PublishedItemType ItemType => PublishedItemType.Media;
    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public override bool IsDraft(string? culture = null) => false;

    public override bool IsPublished(string? culture = null) => true;

    private static Dictionary<Variant, object?> Sources(IMedia media, string alias) =>
        media.Properties.TryGetValue(alias, out IProperty? property) && property.GetValue() is { } value ? new() { [new Variant("", "")] = value } : [];
}
