using Umbraco.Cms.Core.Models.Blocks;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>A block's content or settings as published content. It has no node of its own: no name to speak of, no id, no dates.</summary>
public sealed class BlockElement : IPublishedElement
{
    private readonly Dictionary<string, IPublishedProperty> _properties;
    private readonly bool _preview;

    public BlockElement(IPublishedContentType type, BlockItemData data, BlockContext context)
    {
        (ContentType, Key, _preview) = (type, data.Key, context.Preview);
        ILookup<string, BlockPropertyValue> values = data.Values.ToLookup(v => v.Alias, StringComparer.OrdinalIgnoreCase);
        _properties = type.PropertyTypes.ToDictionary(t => t.Alias, t => (IPublishedProperty)new BlockProperty(t, this, values[t.Alias], context), StringComparer.OrdinalIgnoreCase);
    }

    public IPublishedContentType ContentType { get; }
    public Guid Key { get; }
    public IEnumerable<IPublishedProperty> Properties => _properties.Values;
    public int Id => 0;
    public string Name => "n/a"; // as Umbraco has it: apps are given it
    public int SortOrder => 0;
    public int CreatorId => 0;
    public DateTime CreateDate => default;
    public int WriterId => 0;
    public DateTime UpdateDate => default;
    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; } = new Dictionary<string, PublishedCultureInfo>();
    public PublishedItemType ItemType => PublishedItemType.Element;

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public bool IsDraft(string? culture = null) => _preview;

    public bool IsPublished(string? culture = null) => !_preview;
}
