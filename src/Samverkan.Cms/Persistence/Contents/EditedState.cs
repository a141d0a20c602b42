using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>
/// What is edited: everything available while not published; else what differs between draft and published version, in names or values.
/// An invariant value that differs counts for the default culture, unless its editor knows better: blocks may vary inside it.
/// </summary>
public sealed record EditedState(bool Any, IReadOnlyCollection<string> Cultures)
{
    public static EditedState Of(IPublishableContentBase content, string defaultCulture, PropertyEditorCollection editors)
    {
        bool varies = content.ContentType.VariesByCulture();
        if (!content.Published) return new EditedState(true, varies ? [.. content.AvailableCultures] : []);

        HashSet<string> cultures = new(StringComparer.OrdinalIgnoreCase);
        cultures.UnionWith(content.AvailableCultures.Where(c => !content.IsCulturePublished(c) || content.GetCultureName(c) != content.GetPublishName(c)));
        cultures.UnionWith(ChangedValues(content).SelectMany(v => CulturesOf(v.Type, v.Value, defaultCulture, editors)));
        if (varies) return new EditedState(cultures.Count > 0, [.. cultures.Where(content.IsCultureAvailable)]);
        return new EditedState(content.Name != content.PublishName || ChangedValues(content).Any(), []);
    }

    private static IEnumerable<string> CulturesOf(IPropertyType type, IPropertyValue value, string defaultCulture, PropertyEditorCollection editors)
    {
        if (value.Culture is not null) return [value.Culture];
        return editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor) && editor.CanMergePartialPropertyValues(type)
            ? editor.GetChangedCulturesForPartialPropertyValues(value.EditedValue, value.PublishedValue, defaultCulture)
            : [defaultCulture];
    }

    private static IEnumerable<(IPropertyType Type, IPropertyValue Value)> ChangedValues(IPublishableContentBase content) =>
        from property in content.Properties
        from value in property.Values
        where property.PropertyType.SupportsVariation(value.Culture, value.Segment) && !Equals(value.EditedValue, value.PublishedValue)
        select (property.PropertyType, value);
}
