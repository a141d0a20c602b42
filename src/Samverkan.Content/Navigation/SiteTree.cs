using Samverkan.Content.Model;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Content.Navigation;

/// <summary>The published pages of one culture, by their place in the tree.</summary>
public sealed class SiteTree(
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    string culture)
{
    public IEnumerable<SitePage> Children(IPublishedContent page) =>
        navigation.TryGetChildrenKeys(page.Key, out var keys) ? Pages(keys) : [];

    public IEnumerable<T> Children<T>(IPublishedContent page) where T : SitePage => Children(page).OfType<T>();

    public IEnumerable<SitePage> Descendants(IPublishedContent page) =>
        navigation.TryGetDescendantsKeys(page.Key, out var keys) ? Pages(keys) : [];

    public IEnumerable<T> Descendants<T>(IPublishedContent page) where T : SitePage =>
        navigation.TryGetDescendantsKeysOfType(page.Key, Aliases.Of<T>(), out var keys) ? Pages(keys).OfType<T>() : [];

    public T? First<T>(IPublishedContent page) where T : SitePage => Descendants<T>(page).FirstOrDefault();

    /// <summary>From the front page down to the page's parent.</summary>
    public IEnumerable<SitePage> Ancestors(IPublishedContent page) =>
        navigation.TryGetAncestorsKeys(page.Key, out var keys) ? Pages(keys).OrderBy(ancestor => ancestor.Level) : [];

    public SitePage? Parent(IPublishedContent page) =>
        navigation.TryGetParentKey(page.Key, out var key) && key is { } parent ? Pages([parent]).FirstOrDefault() : null;

    /// <summary>The front page above the page; for a page outside the tree, the first front page there is.</summary>
    public Home? Home(IPublishedContent? page) =>
        page as Home ?? (page is null ? null : Ancestors(page).OfType<Home>().FirstOrDefault()) ?? FirstHome();

    private Home? FirstHome() =>
        navigation.TryGetRootKeys(out var keys) ? Pages(keys).OfType<Home>().FirstOrDefault() : null;

    private IEnumerable<SitePage> Pages(IEnumerable<Guid> keys) => published.FilterAvailable(keys, culture).OfType<SitePage>();
}
