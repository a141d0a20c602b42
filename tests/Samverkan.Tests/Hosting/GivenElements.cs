using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Tests.Hosting;

/// <summary>The library's side of <see cref="Given"/>: element types, elements and folders, made through Core's services.</summary>
public static class GivenElements
{
    /// <summary>An element type with a text property "headline", allowed in the library.</summary>
    public static Task<IContentType> ElementTypeAsync(this Given given, ContentVariation variations = ContentVariation.Nothing, Action<ContentType>? shape = null) => given.PageTypeAsync(variations, type =>
    {
        (type.IsElement, type.AllowedInLibrary, type.AllowedAsRoot) = (true, true, false);
        shape?.Invoke(type);
    });

    public static async Task<EntityContainer> FolderAsync(this IServices engine, Guid? parent = null, string? name = null)
    {
        var made = await engine.Get<IElementContainerService>().CreateAsync(Guid.NewGuid(), name ?? Given.Unique("Folder "), parent, Given.Editor);
        Assert.True(made.Success, made.Status.ToString());
        return made.Result!;
    }

    /// <summary>An unpublished element; one (culture, name, headline) for each variant, culture null for an invariant one.</summary>
    public static async Task<IElement> ElementAsync(this IServices engine, IContentType type, Guid? folder, params (string? Culture, string Name, string? Headline)[] variants)
    {
        ElementCreateModel model = new()
        {
            Key = Guid.NewGuid(),
            ContentTypeKey = type.Key,
            ParentKey = folder,
            Variants = [.. variants.Select(v => new VariantModel { Culture = v.Culture, Name = v.Name })],
            Properties = [.. variants.Where(v => v.Headline is not null).Select(v => new PropertyValueModel { Alias = "headline", Culture = v.Culture, Value = v.Headline })],
        };
        var made = await engine.Get<IElementEditingService>().CreateAsync(model, Given.Editor);
        Assert.True(made.Success, made.Status.ToString());
        return engine.Get<IElementService>().GetById(model.Key.Value)!;
    }

    public static async Task<IElement> PublishedElementAsync(this IServices engine, IContentType type, Guid? folder, params (string? Culture, string Name, string? Headline)[] variants)
    {
        IElement element = await engine.ElementAsync(type, folder, variants);
        await engine.PublishElementAsync(element.Key, [.. variants.Select(v => v.Culture)]);
        return engine.Get<IElementService>().GetById(element.Key)!;
    }

    public static async Task PublishElementAsync(this IServices engine, Guid key, params string?[] cultures)
    {
        var published = await engine.Get<IElementPublishingService>().PublishAsync(key, [.. cultures.Select(c => new CulturePublishScheduleModel { Culture = c })], Given.Editor);
        Assert.True(published.Success, published.Status.ToString());
    }
}
