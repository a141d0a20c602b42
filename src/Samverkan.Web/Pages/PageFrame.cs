using Samverkan.Content.Navigation;

namespace Samverkan.Web.Pages;

/// <summary>What every page has around its own.</summary>
public sealed record PageFrame(
    PageHead Head,
    string SkipText,
    SiteHeader? Header,
    ExitControl Exit,
    Breadcrumbs? Trail,
    SiteFooter? Footer)
{
    public static PageFrame Of(SitePage page, SiteContext site)
    {
        var versions = LanguageVersions.Of(page, site.Home, site.Urls);
        return new(
            PageHead.Of(page, versions, site),
            site.Words["nav.skip"],
            SiteHeader.Of(page, versions, site),
            ExitControl.Of(site),
            Breadcrumbs.Of(page, site),
            SiteFooter.Of(site));
    }
}
