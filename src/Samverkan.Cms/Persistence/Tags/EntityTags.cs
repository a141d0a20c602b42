using Samverkan.Cms.Persistence.Languages;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Persistence.Tags;

/// <summary>Takes the tags out of an item's tag values: a document's when it is published, a medium's when it is saved.</summary>
public sealed class EntityTags(TagRepository tags, LanguageRepository languages, Lazy<PropertyEditorCollection> editors, Lazy<IDataTypeService> dataTypes)
{
    public void Write(IContentBase content, bool published)
    {
        foreach (IProperty property in content.Properties)
        {
            if (!editors.Value.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor) || editor.GetValueEditor() is not IDataValueTags source) continue;
            object? configuration = dataTypes.Value.GetAsync(property.PropertyType.DataTypeKey).GetAwaiter().GetResult()?.ConfigurationObject; // complete already: the set is in memory
            IEnumerable<ITag> found = property.Values.SelectMany(v => source.GetTags(published ? v.PublishedValue : v.EditedValue, configuration, languages.GetIdByIsoCode(v.Culture)));
            tags.Assign(content.Id, property.PropertyTypeId, found);
        }
    }

    public void Clear(IContentBase content) => tags.RemoveAll(content.Id);
}
