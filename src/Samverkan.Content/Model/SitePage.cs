namespace Samverkan.Content.Model;

/// <summary>A page of the site. Property names are the aliases in PascalCase; a test compares them with <c>uSync/</c>.</summary>
public abstract class SitePage(IPublishedContent content, IPublishedValueFallback fallback)
    : PublishedContentModel(content, fallback), ISeo, INavigation, IIntro
{
    // A field, because a parameter may not both be captured and passed to the base (CS9107).
    private readonly IPublishedValueFallback values = fallback;

    public string SeoTitle => String("seoTitle");

    public string SeoDescription => String("seoDescription");

    public bool HideFromSearchEngines => Get<bool>("hideFromSearchEngines");

    public bool UmbracoNaviHide => Get<bool>("umbracoNaviHide");

    public string NavigationTitle => String("navigationTitle");

    public string Heading => String("heading");

    public string Preamble => String("preamble");

    public IPublishedContent? MainImage => Get<IPublishedContent>("mainImage");

    public string MainImageAlt => String("mainImageAlt");

    public bool MainImageDecorative => Get<bool>("mainImageDecorative");

    protected T? Get<T>(string alias) => this.Value<T>(values, alias);

    protected string String(string alias) => Get<string>(alias) ?? "";

    protected IReadOnlyList<T> List<T>(string alias) => Get<IEnumerable<T>>(alias)?.ToList() ?? [];

    /// <summary>Elements of the library that an editor has picked, as far as they are published in the language.</summary>
    protected IReadOnlyList<T> Elements<T>(string alias) where T : SiteElement => [.. List<IPublishedElement>(alias).OfType<T>()];

    protected BlockListModel Blocks(string alias) => Get<BlockListModel>(alias) ?? BlockListModel.Empty;
}
