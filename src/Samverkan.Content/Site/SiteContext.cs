using Samverkan.Content.Model;
using Samverkan.Content.Navigation;
using Samverkan.Content.Search;

namespace Samverkan.Content.Site;

/// <summary>What every page of a request builds from. Made once per request.</summary>
public sealed record SiteContext(
    SitePage Page,
    Home Home,
    CultureInfo Culture,
    SiteWords Words,
    SiteTree Tree,
    PageUrls Urls,
    IRenditions Renditions,
    ISiteSearch Search,
    RequestQuery Query);
