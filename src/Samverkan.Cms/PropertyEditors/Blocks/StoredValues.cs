using Samverkan.Cms.PropertyEditors.RichTexts;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>What is stored under an item's properties, and in the blocks inside them, at any depth.</summary>
public sealed class StoredValues(IContentTypeService types, IJsonSerializer json)
{
    /// <summary>The value itself, then those inside it, each with the property type that it belongs to.</summary>
    public IEnumerable<(IPropertyType Type, object Value)> Of(IPropertyType type, object? stored)
    {
        if (stored is null or "") return [];
        return Held(type.PropertyEditorAlias, stored) is { } held ? [(type, stored), .. Nested(held.Blocks).SelectMany(n => Of(n.Type, n.Stored))] : [(type, stored)];
    }

    /// <summary>The same value with others inside; a value in which nothing changes stays what it is, byte for byte.</summary>
    /// <param name="type">The property type of the value.</param>
    /// <param name="stored">What the database holds.</param>
    /// <param name="change">Given each value that holds no blocks; gives what replaces it.</param>
    public object? Changed(IPropertyType type, object? stored, Func<IPropertyType, object, object?> change)
    {
        if (stored is null or "") return stored;
        if (Held(type.PropertyEditorAlias, stored) is not { } held) return change(type, stored);
        bool changed = false;
        foreach ((IPropertyType nestedType, BlockPropertyValue place, object? before) in Nested(held.Blocks))
        {
            object? after = Changed(nestedType, before, change);
            if (Equals(before, after)) continue;
            (place.Value, changed) = (after, true);
        }

        return changed ? held.Store() : stored;
    }

    private IEnumerable<(IPropertyType Type, BlockPropertyValue Place, object? Stored)> Nested(BlockValue blocks) =>
        from data in blocks.ContentData.Concat(blocks.SettingsData)
        let type = types.Get(data.ContentTypeKey)
        where type is not null
        from value in data.Values
        let property = type.CompositionPropertyTypes.FirstOrDefault(p => p.Alias.Equals(value.Alias, StringComparison.OrdinalIgnoreCase))
        where property is not null
        select (property, value, NestedText.Of(value.Value, json));

    private (BlockValue Blocks, Func<string> Store)? Held(string editorAlias, object stored) => editorAlias switch
    {
        EditorAliases.BlockList => Held<BlockListValue>(stored),
        EditorAliases.BlockGrid => Held<BlockGridValue>(stored),
        EditorAliases.SingleBlock => Held<SingleBlockValue>(stored),
        EditorAliases.RichText when RichTextEditorValue.Read(stored, json) is { Blocks: { } blocks } text => (blocks, () => json.Serialize(text)),
        _ => null,
    };

    private (BlockValue Blocks, Func<string> Store)? Held<TValue>(object stored) where TValue : BlockValue =>
        json.TryDeserialize(stored, out TValue? blocks) ? (blocks, () => json.Serialize(blocks)) : null;
}
