namespace Samverkan.Content.Model;

/// <summary>A block: it has no address and stands inside a page.</summary>
public abstract class SiteElement(IPublishedElement content, IPublishedValueFallback fallback)
    : PublishedElementModel(content, fallback)
{
    // A field, because a parameter may not both be captured and passed to the base (CS9107).
    private readonly IPublishedValueFallback values = fallback;

    protected T? Get<T>(string alias) => this.Value<T>(values, alias);

    protected string String(string alias) => Get<string>(alias) ?? "";

    protected IReadOnlyList<T> List<T>(string alias) => Get<IEnumerable<T>>(alias)?.ToList() ?? [];

    protected IHtmlEncodedString? Html(string alias) => Get<IHtmlEncodedString>(alias);

    protected BlockListModel Blocks(string alias) => Get<BlockListModel>(alias) ?? BlockListModel.Empty;
}
