using Samverkan.Cms.Search.Site;
using Samverkan.Content.Navigation;
using Samverkan.Content.Search;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Web.Searching;

/// <summary>What of the site's pages can be found. The search page is no answer to itself.</summary>
internal sealed class SearchedPages(IDocumentNavigationQueryService navigation, IPublishedContentStatusFilteringService published, ICultureDictionaryFactory dictionaries) : ISearchedPages
{
    public SearchedPage? Read(IPublishedContent page, string culture)
    {
        if (page is SearchPage || page is not SitePage typed) return null;
        SiteTree tree = new(navigation, published, culture);
        if (page is NewsArchive && tree.Parent(page) is Partner) return null; // the partner's own page says as much
        SiteWords words = new(dictionaries.CreateDictionary(CultureInfo.GetCultureInfo(culture)));
        return new(
            typed.Title,
            typed.Preamble,
            PageText.Headings(typed),
            PageText.Of(typed),
            PageFacets.Keywords(typed, words),
            typed is NewsArticle article ? article.PublishedOn : null,
            PageFacets.Of(typed, tree),
            PageFiles.Of(typed));
    }

    public bool Says(string word) => PageFacets.Says(word);
}
