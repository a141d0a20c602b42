using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Hosting;

/// <summary>An editor of the tests: words separated by semicolon, each a tag of the group "words".</summary>
[DataEditor(EditorAlias, ValueType = ValueTypes.Text)]
public sealed class WordsEditor(IDataValueEditorFactory factory) : DataEditor(factory)
{
    public const string EditorAlias = "Test.Words";

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<Words>(Attribute!);

    public sealed class Words(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute) : DataValueEditor(strings, json, io, attribute), IDataValueTags
    {
        public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
            (value as string ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(word => new Tag { Text = word, Group = "words", LanguageId = languageId });
    }
}

/// <summary>An editor of the tests: the UDI of another item, which it refers to.</summary>
[DataEditor(EditorAlias, ValueType = ValueTypes.Text)]
public sealed class ReferenceEditor(IDataValueEditorFactory factory) : DataEditor(factory)
{
    public const string EditorAlias = "Test.Reference";

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<Reference>(Attribute!);

    public sealed class Reference(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute) : DataValueEditor(strings, json, io, attribute), IDataValueReference
    {
        public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => UdiParser.TryParse(value as string ?? "", out Udi? udi) ? [new UmbracoEntityReference(udi)] : [];
    }
}
