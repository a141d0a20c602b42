using Samverkan.Content.Model;
using Samverkan.Content.Navigation;
using Samverkan.Content.Search;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Content.Site;

/// <summary>Makes the context of a request; the variation context's culture must be set first.</summary>
public sealed class SiteContexts(
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    IPublishedUrlProvider urls,
    ICultureDictionaryFactory dictionaries,
    IRenditions renditions,
    ISiteSearch search)
{
    /// <returns>Null when no front page is published in the culture.</returns>
    public SiteContext? For(SitePage? page, CultureInfo culture, RequestQuery query)
    {
        var tree = new SiteTree(navigation, published, culture.Name);
        return tree.Home(page) is { } home
            ? new(page ?? home, home, culture, new(dictionaries.CreateDictionary(culture)), tree, new(urls, culture.Name), renditions, search, query)
            : null;
    }
}
