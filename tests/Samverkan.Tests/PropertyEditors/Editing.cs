using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>A data type and what becomes of a value under it: in the database, at the client, on the page.</summary>
public sealed class Editing(Engine engine, IDataType type)
{
    public static async Task<Editing> WithAsync(Engine engine, string alias, string settings = "{}")
    {
        IConfigurationEditorJsonSerializer json = engine.Get<IConfigurationEditorJsonSerializer>();
        IDataEditor editor = engine.Get<PropertyEditorCollection>()[alias] ?? throw new InvalidOperationException($"There is no editor {alias}.");
        DataType made = new(editor, json) { Name = Given.Unique("type"), ConfigurationData = json.Deserialize<Dictionary<string, object>>(settings)! };
        made.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        var created = await engine.Get<IDataTypeService>().CreateAsync(made, Given.Editor);
        Assert.True(created.Success, created.Status.ToString());
        return new Editing(engine, created.Result);
    }

    public IDataType DataType => type;

    public IDataValueEditor Editor => type.Editor!.GetValueEditor(type.ConfigurationObject);

    /// <summary>What is stored of what the client posts.</summary>
    public object? Stored(object? posted, object? current = null, Guid? owner = null) =>
        Editor.FromEditor(new ContentPropertyData(posted, type.ConfigurationObject) { ContentKey = owner ?? Guid.NewGuid(), PropertyTypeKey = Guid.NewGuid() }, current);

    /// <summary>What the client gets of what is stored, as JSON.</summary>
    public string Shown(object? stored)
    {
        Property property = new(PropertyType("value"));
        property.SetValue(stored);
        return engine.Get<IJsonSerializer>().Serialize(Editor.ToEditor(property));
    }

    public IEnumerable<string?> Complaints(object? value, bool required = false) =>
        Editor.Validate(value, required, null, PropertyValidationContext.Empty()).Select(v => v.ErrorMessage);

    public IEnumerable<string> References(object? stored) => ((IDataValueReference)Editor).GetReferences(stored).Select(r => r.Udi.ToString()).Order();

    /// <summary>What a page gets of a stored value: the document is saved, published and read from the published content.</summary>
    public async Task<object?> PublishedAsync(object? stored) => (await DocumentAsync(stored)).GetProperty("value")!.GetValue();

    public async Task<IPublishedContent> DocumentAsync(object? stored)
    {
        IContentType page = await new Given(engine).PageTypeAsync(shape: t => t.AddPropertyType(PropertyType("value"), "content", "Content"));
        IContentService contents = engine.Get<IContentService>();
        IContent document = contents.Create(Given.Unique("Page"), Constants.System.Root, page.Alias);
        document.SetValue("value", stored);
        Assert.True(contents.Save(document).Success);
        Assert.True(contents.Publish(document, ["*"]).Success);
        return engine.Get<IPublishedContentCache>().GetById(document.Key)!;
    }

    public PropertyType PropertyType(string alias) => new(engine.Get<IShortStringHelper>(), type, alias) { Name = alias };
}
