using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Hosting;

/// <summary>Whatever has the services: an engine room alone, or the whole site with its APIs.</summary>
public interface IServices
{
    T Get<T>() where T : notnull;
}

/// <summary>What tests begin with, made through Core's services: types, documents, languages. Every name is new, so that no test relies on another's.</summary>
public sealed class Given(IServices engine)
{
    public static readonly Guid Editor = Constants.Security.SuperUserKey;

    public static string Unique(string prefix) => $"{prefix}{Guid.NewGuid():N}"[..(prefix.Length + 8)];

    public async Task<ILanguage> LanguageAsync(string isoCode)
    {
        ILanguageService languages = engine.Get<ILanguageService>();
        return await languages.GetAsync(isoCode) ?? (await languages.CreateAsync(new Language(isoCode, isoCode), Editor)).Result!;
    }

    public async Task<IDataType> TextstringAsync() => (await engine.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;

    public async Task<IDataType> DataTypeAsync(string editorAlias, string settings = "{}")
    {
        IConfigurationEditorJsonSerializer json = engine.Get<IConfigurationEditorJsonSerializer>();
        IDataEditor editor = engine.Get<PropertyEditorCollection>()[editorAlias] ?? throw new InvalidOperationException($"There is no editor {editorAlias}.");
        DataType dataType = new(editor, json) { Name = Unique("Data type "), EditorUiAlias = "Test", ConfigurationData = json.Deserialize<Dictionary<string, object>>(settings)!, DatabaseType = ValueStorageType.Ntext };
        var created = await engine.Get<IDataTypeService>().CreateAsync(dataType, Editor);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    /// <summary>For <see cref="PageTypeAsync"/>: one more property.</summary>
    public Action<ContentType> With(string alias, IDataType dataType) => type => type.AddPropertyType(new PropertyType(engine.Get<IShortStringHelper>(), dataType, alias) { Name = alias }, "content", "Content");

    /// <summary>A document type with a text property "headline", allowed at the root and below itself.</summary>
    public async Task<IContentType> PageTypeAsync(ContentVariation variations = ContentVariation.Nothing, Action<ContentType>? shape = null)
    {
        IContentTypeService types = engine.Get<IContentTypeService>();
        IShortStringHelper strings = engine.Get<IShortStringHelper>();
        ContentType type = new(strings, Constants.System.Root) { Alias = Unique("page"), Name = "Page", Icon = "icon-document", Variations = variations, AllowedAsRoot = true };
        type.AddPropertyType(new PropertyType(strings, await TextstringAsync(), "headline") { Name = "Headline", Variations = variations }, "content", "Content");
        shape?.Invoke(type);
        Assert.True((await types.CreateAsync(type, Editor)).Success);
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        Assert.True((await types.UpdateAsync(type, Editor)).Success);
        return types.Get(type.Key)!;
    }

    /// <summary>An unpublished document; one (culture, name, headline) for each variant, culture null for an invariant one.</summary>
    public async Task<IContent> DocumentAsync(IContentType type, Guid? parent, params (string? Culture, string Name, string? Headline)[] variants)
    {
        Guid key = Guid.NewGuid();
        ContentCreateModel model = new()
        {
            Key = key,
            ContentTypeKey = type.Key,
            ParentKey = parent,
            Variants = [.. variants.Select(v => new VariantModel { Culture = v.Culture, Name = v.Name })],
            Properties = [.. variants.Where(v => v.Headline is not null).Select(v => new PropertyValueModel { Alias = "headline", Culture = v.Culture, Value = v.Headline })],
        };
        var made = await engine.Get<IContentEditingService>().CreateAsync(model, Editor);
        Assert.True(made.Success, made.Status.ToString());
        return engine.Get<IContentService>().GetById(key)!;
    }

    public async Task<IContent> PublishedAsync(IContentType type, Guid? parent, params (string? Culture, string Name, string? Headline)[] variants)
    {
        IContent document = await DocumentAsync(type, parent, variants);
        await PublishAsync(document.Key, [.. variants.Select(v => v.Culture)]);
        return engine.Get<IContentService>().GetById(document.Key)!;
    }

    public async Task PublishAsync(Guid key, params string?[] cultures)
    {
        var published = await engine.Get<IContentPublishingService>().PublishAsync(key, [.. cultures.Select(c => new CulturePublishScheduleModel { Culture = c })], Editor);
        Assert.True(published.Success, published.Status.ToString());
    }
}
