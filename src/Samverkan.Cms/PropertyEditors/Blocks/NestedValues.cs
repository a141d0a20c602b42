using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>The values inside blocks, each handed to its own editor. A value whose property, type or editor is gone is kept as it is.</summary>
public sealed class NestedValues(IContentTypeService types, PropertyEditorCollection editors, DataValueReferenceFactoryCollection references, IDataTypeConfigurationCache settings, IJsonSerializer json)
{
    /// <summary>From what the client sent to what is stored.</summary>
    /// <param name="posted">Changed in place.</param>
    /// <param name="current">What is stored now, so that an editor of files knows which one is replaced.</param>
    /// <param name="owner">The key of the document or media item.</param>
    public void Take(BlockValue posted, BlockValue? current, Guid owner)
    {
        ILookup<Guid, BlockItemData> before = (current is null ? [] : All(current)).ToLookup(d => d.Key);
        foreach (Nested nested in Of(posted))
        {
            object? old = before[nested.Data.Key].SelectMany(d => d.Values).FirstOrDefault(v => IsSame(v, nested.Value))?.Value;
            ContentPropertyData given = new(nested.Value.Value, nested.Settings) { ContentKey = owner, PropertyTypeKey = nested.Type.Key };
            nested.Value.Value = nested.ValueEditor.FromEditor(given, NestedText.Of(old, json));
        }
    }

    /// <summary>From what is stored to what the client gets.</summary>
    /// <param name="stored">Changed in place.</param>
    public void Show(BlockValue stored)
    {
        foreach (Nested nested in Of(stored))
        {
            nested.Value.PropertyType = nested.Type;
            nested.Value.Value = nested.ValueEditor.ToEditor(Alone(nested));
        }
    }

    public IEnumerable<UmbracoEntityReference> References(BlockValue stored) =>
        [.. Of(stored).Where(n => n.Text is not null).SelectMany(n => references.GetReferences(n.Editor, [n.Text!])).Distinct()];

    public IEnumerable<ITag> Tags(BlockValue stored, int? languageId) =>
        [.. Of(stored).SelectMany(n => n.ValueEditor is IDataValueTags tagged ? tagged.GetTags(n.Text, n.Settings, languageId) : [])];

    /// <summary>The value as that of an invariant property: a block's values vary by the block's own rules, which Core's Property does not know.</summary>
    private static Property Alone(Nested nested)
    {
        IPropertyType type = (IPropertyType)nested.Type.DeepClone();
        type.Variations = ContentVariation.Nothing;
        Property property = new(type);
        property.SetValue(nested.Text);
        return property;
    }

    private IEnumerable<Nested> Of(BlockValue value)
    {
        foreach (BlockItemData data in All(value))
        {
            IContentType? type = types.Get(data.ContentTypeKey);
            foreach (BlockPropertyValue property in data.Values)
            {
                IPropertyType? propertyType = type?.CompositionPropertyTypes.FirstOrDefault(p => p.Alias.Equals(property.Alias, StringComparison.OrdinalIgnoreCase));
                if (propertyType is null || !editors.TryGet(propertyType.PropertyEditorAlias, out IDataEditor? editor)) continue;
                object? configuration = settings.GetConfiguration(propertyType.DataTypeKey);
                yield return new Nested(data, property, propertyType, editor, editor.GetValueEditor(configuration), configuration, NestedText.Of(property.Value, json));
            }
        }
    }

    private static IEnumerable<BlockItemData> All(BlockValue value) => value.ContentData.Concat(value.SettingsData);

    private static bool IsSame(BlockPropertyValue one, BlockPropertyValue other) => one.Alias == other.Alias && one.Culture == other.Culture && one.Segment == other.Segment;

    private sealed record Nested(BlockItemData Data, BlockPropertyValue Value, IPropertyType Type, IDataEditor Editor, IDataValueEditor ValueEditor, object? Settings, object? Text);
}
