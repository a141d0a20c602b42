using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>Makes the published elements, as models, of a block value's data.</summary>
public sealed class BlockElements(IPublishedContentTypeCache types, IPublishedModelFactory models, PublishedSurroundings surroundings, IJsonSerializer json) : IBlockElementService
{
    private readonly ConditionalWeakTable<BlockItemData, IPublishedElement> _published = [];

    /// <summary>The content of a block that is exposed in the current culture; null when it is not, or its data or its type is gone.</summary>
    public IPublishedElement? Content(BlockValue value, Guid key, IPublishedElement owner, bool preview) =>
        value.ContentData.FirstOrDefault(d => d.Key == key) is { } data && TypeOf(data) is { } type && IsExposed(value, key, type, owner) ? Element(data, type, preview) : null;

    /// <summary>A block as it is shown; null also when the data type has no blocks of its type (any more). Settings of another type than the data type's are left out.</summary>
    public (IPublishedElement Content, IPublishedElement? Settings)? Shown(BlockValue value, IBlockLayoutItem layout, IEnumerable<IBlockConfiguration>? configured, IPublishedElement owner, bool preview)
    {
        if (Content(value, layout.ContentKey, owner, preview) is not { } content || configured?.FirstOrDefault(b => b.ContentElementTypeKey == content.ContentType.Key) is not { } block) return null;
        IPublishedElement? settings = Settings(value, layout.SettingsKey, preview);
        return (content, settings?.ContentType.Key == block.SettingsElementTypeKey ? settings : null);
    }

    public IPublishedElement? Settings(BlockValue value, Guid? key, bool preview) =>
        value.SettingsData.FirstOrDefault(d => d.Key == key) is { } data && TypeOf(data) is { } type ? Element(data, type, preview) : null;

    public Task<IPublishedElement?> BuildElementAsync(BlockItemData blockItemData, bool? preview = null) =>
        Task.FromResult(TypeOf(blockItemData) is { } type ? Element(blockItemData, type, preview ?? false) : null);

    /// <summary>Made once for what is stored: its values are then read once, however often it is asked for.</summary>
    private IPublishedElement Element(BlockItemData data, IPublishedContentType type, bool preview)
    {
        if (preview) return Made(data, type, preview);
        if (_published.TryGetValue(data, out IPublishedElement? known) && known.ContentType == type) return known;
        IPublishedElement made = Made(data, type, preview);
        _published.AddOrUpdate(data, made);
        return made;
    }

    private IPublishedElement Made(BlockItemData data, IPublishedContentType type, bool preview) => models.CreateModel(new BlockElement(type, data, new BlockContext(surroundings, json, preview)));

    /// <summary>
    /// A block inside an invariant property of a variant document may be shown in some cultures and not in others. Entries without culture are those of a type that
    /// did not vary when they were written.
    /// </summary>
    private bool IsExposed(BlockValue value, Guid key, IPublishedContentType type, IPublishedElement owner)
    {
        IEnumerable<BlockItemVariation> entries = value.Expose.Where(e => e.ContentKey == key);
        if (!type.VariesByCulture() || !owner.ContentType.VariesByCulture()) return entries.Any();
        string culture = surroundings.Culture;
        return entries.Any(e => string.IsNullOrEmpty(e.Culture) || e.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase));
    }

    [SuppressMessage("Design", "CA1031", Justification = "the cache says with an exception that a type is gone; its blocks stay in stored values")]
    private IPublishedContentType? TypeOf(BlockItemData data)
    {
        try { return types.Get(PublishedItemType.Element, data.ContentTypeKey); }
        catch (Exception) { return null; }
    }
}
