namespace Samverkan.Cms.Published;

/// <summary>One document, immutable, taken from the entity when it was published; or its draft, taken when an editor asks to see it.</summary>
public sealed class PublishedDocument : Umbraco.Cms.Core.Models.PublishedContent.PublishableContentBase, IPublishedContent
{
    private readonly PublishedSurroundings _surroundings;
    private readonly bool _isDraft;
    private readonly Func<string?, string?> _segment;
    private readonly Dictionary<string, IPublishedProperty> _properties;

    public PublishedDocument(IContent content, IPublishedContentType type, Func<string?, string?> segment, PublishedSurroundings surroundings, bool isDraft = false)
    {
        (_surroundings, _segment, _isDraft) = (surroundings, segment, isDraft);
        ContentType = type;
        (Key, Id, Level, Path, SortOrder) = (content.Key, content.Id, content.Level, content.Path, content.SortOrder);
        (CreatorId, CreateDate, WriterId, UpdateDate) = (content.CreatorId, content.CreateDate, content.WriterId, (isDraft ? null : content.PublishDate) ?? content.UpdateDate);
        TemplateId = isDraft ? content.TemplateId : content.PublishTemplateId;
        Cultures = type.VariesByCulture()
            ? (isDraft ? content.CultureInfos : content.PublishCultureInfos)!.Values.ToDictionary(c => c.Culture, c => new PublishedCultureInfo(c.Culture, c.Name, null, c.Date), StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, PublishedCultureInfo> { [""] = new("", isDraft ? content.Name : content.PublishName, null, UpdateDate) };
        _properties = type.PropertyTypes.ToDictionary(t => t.Alias, t => (IPublishedProperty)new PublishedValue(t, this, Sources(content, t.Alias, isDraft), surroundings, isDraft), StringComparer.OrdinalIgnoreCase);
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
    public int? TemplateId { get; }
    public string Name => Current?.Name ?? "";
    public string? UrlSegment => _segment(Current?.Culture); // asked late: Core computes segments after it has refreshed this snapshot
    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }
    public override PublishedItemType ItemType => PublishedItemType.Content;
    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public override bool IsDraft(string? culture = null) => _isDraft;

    public override bool IsPublished(string? culture = null) =>
        !ContentType.VariesByCulture() || Cultures.ContainsKey(culture ?? _surroundings.Culture);

    private PublishedCultureInfo? Current => Cultures.GetValueOrDefault(ContentType.VariesByCulture() ? _surroundings.Culture : "");

    private static Dictionary<Variant, object?> Sources(IContent content, string alias, bool isDraft) =>
        content.Properties.FirstOrDefault(p => p.Alias == alias)?.Values.Select(v => (v.Culture, v.Segment, Value: isDraft ? v.EditedValue : v.PublishedValue)).Where(v => v.Value is not null)
            .ToDictionary(v => new Variant(v.Culture?.ToLowerInvariant() ?? "", v.Segment?.ToLowerInvariant() ?? ""), v => v.Value) ?? [];
}
