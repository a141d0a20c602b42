namespace Samverkan.Cms.Published;

/// <summary>One document or element, immutable, taken from the entity when it was published; or its draft, taken when an editor asks to see it.</summary>
public abstract class PublishedItem : Umbraco.Cms.Core.Models.PublishedContent.PublishableContentBase
{
    private readonly PublishedSurroundings _surroundings;
    private readonly bool _isDraft;
    private readonly Dictionary<string, IPublishedProperty> _properties;

    protected PublishedItem(IPublishableContentBase content, IPublishedContentType type, PublishedSurroundings surroundings, bool isDraft)
    {
        (_surroundings, _isDraft, ContentType) = (surroundings, isDraft, type);
        (Key, Id, SortOrder) = (content.Key, content.Id, content.SortOrder);
        (CreatorId, CreateDate, WriterId, UpdateDate) = (content.CreatorId, content.CreateDate, content.WriterId, (isDraft ? null : content.PublishDate) ?? content.UpdateDate);
        Cultures = type.VariesByCulture()
            ? (isDraft ? content.CultureInfos : content.PublishCultureInfos)!.Values.ToDictionary(c => c.Culture, c => new PublishedCultureInfo(c.Culture, c.Name, null, c.Date), StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, PublishedCultureInfo> { [""] = new("", isDraft ? content.Name : content.PublishName, null, UpdateDate) };
        _properties = type.PropertyTypes.ToDictionary(t => t.Alias, t => (IPublishedProperty)new PublishedValue(t, (IPublishedElement)this, Sources(content, t.Alias, isDraft), surroundings, isDraft), StringComparer.OrdinalIgnoreCase);
    }

    public override IPublishedContentType ContentType { get; }
    public override Guid Key { get; }
    public override int Id { get; }
    public override int SortOrder { get; }
    public override int CreatorId { get; }
    public override DateTime CreateDate { get; }
    public override int WriterId { get; }
    public override DateTime UpdateDate { get; }
    public string Name => Current?.Name ?? "";
    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }
    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public override bool IsDraft(string? culture = null) => _isDraft;

    public override bool IsPublished(string? culture = null) =>
        !ContentType.VariesByCulture() || Cultures.ContainsKey(culture ?? _surroundings.Culture);

    protected PublishedCultureInfo? Current => Cultures.GetValueOrDefault(ContentType.VariesByCulture() ? _surroundings.Culture : "");

    private static Dictionary<Variant, object?> Sources(IPublishableContentBase content, string alias, bool isDraft) =>
        content.Properties.FirstOrDefault(p => p.Alias == alias)?.Values.Select(v => (v.Culture, v.Segment, Value: isDraft ? v.EditedValue : v.PublishedValue)).Where(v => v.Value is not null)
            .ToDictionary(v => new Variant(v.Culture?.ToLowerInvariant() ?? "", v.Segment?.ToLowerInvariant() ?? ""), v => v.Value) ?? [];
}
