using System.Text.Json.Nodes;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Content.Parts;

/// <summary>Takes documents apart: their properties in one language, and the blocks inside them, in block lists, grids, single blocks and rich text, at any depth.</summary>
public sealed class PartReader(KnownTypes types)
{
    /// <param name="document">Any version of it.</param>
    /// <param name="culture">Null for what has no languages.</param>
    /// <param name="published">What visitors see, or what they are about to see; else what was saved.</param>
    public Part Of(IContent document, string? culture, bool published = false) =>
        Of(document.Key, types.Get(document.ContentType.Key), culture, (property, own) => document.GetValue(property.Alias, own, null, published));

    /// <summary>What visitors see, from memory.</summary>
    public Part Of(IPublishedContent document, string? culture) =>
        Of(document.Key, types.Get(document.ContentType.Key), culture, (property, own) => document.GetProperty(property.Alias)?.GetSourceValue(own));

    /// <param name="key">The document's or the block's.</param>
    /// <param name="type">Its type; null when that is gone.</param>
    /// <param name="culture">The language that is read.</param>
    /// <param name="value">Given a property, and the language that its value is in.</param>
    private Part Of(Guid key, KnownType? type, string? culture, Func<IPropertyType, string?, object?> value)
    {
        if (type is null) return new(key, "", []);
        return new(key, type.Name, [.. from property in type.Properties
            let varies = type.Varies && property.VariesByCulture()
            where culture is not null || !varies
            select Of(property, value(property, varies ? culture : null), culture)]);
    }

    private PartValue Of(IPropertyType property, object? stored, string? culture)
    {
        string text = Convert.ToString(stored, CultureInfo.InvariantCulture) ?? "";
        return property.PropertyEditorAlias switch
        {
            Aliases.BlockList or Aliases.BlockGrid or Aliases.SingleBlock => new(property, "", Blocks(StoredBlocks.Read(text), null, culture)),
            Aliases.RichText => RichText(property, text, culture),
            _ => new(property, text, []),
        };
    }

    private PartValue RichText(IPropertyType property, string text, string? culture)
    {
        if (StoredJson.Read(text) is not JsonObject rich) return new(property, text, []);
        string markup = StoredJson.Text(rich, "markup");
        return new(property, markup, Blocks(StoredBlocks.Of(rich["blocks"] as JsonObject), RichTextPlaces.In(markup), culture));
    }

    /// <param name="blocks">What is stored.</param>
    /// <param name="places">The keys of those that are shown, in their order; null: the layout tells.</param>
    /// <param name="culture">The language that is read.</param>
    private Part[] Blocks(StoredBlocks blocks, IEnumerable<Guid>? places, string? culture) =>
        [.. (places ?? blocks.Layout).Distinct().Where(key => blocks.IsShown(key, culture)).SelectMany(key => (Guid[])[key, .. blocks.SettingsOf(key)]).Select(key => Block(key, blocks, culture)).OfType<Part>()];

    private Part? Block(Guid key, StoredBlocks blocks, string? culture) =>
        blocks.TypeOf(key) is { } type && types.Get(type) is { } known ? Of(key, known, culture, (property, _) => blocks.Value(key, property.Alias, culture)) : null;
}
