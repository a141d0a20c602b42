namespace Samverkan.Web.Pages;

/// <summary>Which view shows a page, and what it receives.</summary>
public sealed record PageResult(string ViewPath, PageView Model);

/// <summary>The page types of the site, a line each.</summary>
public static class PageViews
{
    public static readonly IReadOnlyDictionary<string, Func<SitePage, SiteContext, PageResult>> ByAlias = new[]
    {
        Show<Home>(HomePage.Of),
        Show<Partnership>(PartnershipPage.Of),
        Show<ThemeArea>(ThemeAreaPage.Of),
        Show<CrossBorder>(CrossBorderPage.Of),
        Show<Exhibition>(ExhibitionPage.Of),
        Show<WebExhibition>(WebExhibitionPage.Of),
        Show<ExhibitionRoom>(ExhibitionRoomPage.Of),
        Show<MaterialLibrary>(MaterialLibraryPage.Of),
        Show<Material>(MaterialPage.Of),
        Show<NewsArchive>(NewsArchivePage.Of),
        Show<NewsArticle>(NewsArticlePage.Of),
        Show<PartnerDirectory>(PartnerDirectoryPage.Of),
        Show<Partner>(PartnerPage.Of),
        Show<Contact>(ContactPage.Of),
        Show<Help>(HelpPage.Of),
        Show<TextPage>(TextPageView.Of),
        Show<SearchPage>(SearchPageView.Of),
    }.ToDictionary();

    public static PageResult? Of(IPublishedContent page, SiteContext site) =>
        page is SitePage typed && ByAlias.TryGetValue(page.ContentType.Alias, out var view) ? view(typed, site) : null;

    private static KeyValuePair<string, Func<SitePage, SiteContext, PageResult>> Show<T>(Func<T, SiteContext, PageView> build) where T : SitePage
    {
        var path = $"/Pages/{typeof(T).Name}/{typeof(T).Name}.cshtml";
        return new(Aliases.Of<T>(), (page, site) => new(path, build((T)page, site)));
    }
}
