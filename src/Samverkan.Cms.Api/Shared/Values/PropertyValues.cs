using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Api.Shared.Values;

/// <param name="EditorAlias">The editor's schema, <c>Umbraco.TextBox</c> for example.</param>
/// <param name="Alias">The property.</param>
/// <param name="Culture">Null where the property does not vary by culture.</param>
/// <param name="Segment">Null where it does not vary by segment.</param>
/// <param name="Value">As the editor wants it.</param>
internal readonly record struct PropertyValue(string EditorAlias, string Alias, string? Culture, string? Segment, object? Value);

/// <summary>Stored values as the client's editors take them: an editor shows some by its data type's settings, the crops of a picture for example.</summary>
internal sealed class PropertyValues(PropertyEditorCollection editors, IDataTypeConfigurationCache settings)
{
    /// <param name="content">Document, medium, element or blueprint.</param>
    /// <param name="published">What visitors see, instead of the draft.</param>
    /// <param name="aliases">Only these; null: all.</param>
    /// <returns>Ordered by culture, segment and alias, as Umbraco's; what does not vary comes first.</returns>
    public IEnumerable<PropertyValue> Of(IContentBase content, bool published = false, ISet<string>? aliases = null) =>
        content.Properties.Where(p => aliases?.Contains(p.Alias) != false).SelectMany(p => Of(published ? AsPublished(p) : p))
            .OrderBy(v => v.Culture, StringComparer.Ordinal).ThenBy(v => v.Segment, StringComparer.Ordinal).ThenBy(v => v.Alias, StringComparer.Ordinal);

    private IEnumerable<PropertyValue> Of(IProperty property)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out Umbraco.Cms.Core.PropertyEditors.IDataEditor? editor)) yield break;
        IPropertyValue[] all = [.. property.Values.Where(v => v.EditedValue is not null)];
        if (all.Length == 0) yield break;
        IDataValueEditor values = editor.GetValueEditor(settings.GetConfiguration(property.PropertyType.DataTypeKey));
        foreach (IPropertyValue stored in all)
        {
            object? value = values.ToEditor(property, stored.Culture, stored.Segment);
            if (value is not null) yield return new(property.PropertyType.PropertyEditorAlias, property.Alias, stored.Culture, stored.Segment, value);
        }
    }

    /// <summary>Editors read the draft, so what is published is given to them as one.</summary>
    private static IProperty AsPublished(IProperty property)
    {
        Property copy = new(property.PropertyType);
        foreach (IPropertyValue value in property.Values) copy.SetValue(value.PublishedValue, value.Culture, value.Segment);
        return copy;
    }
}
