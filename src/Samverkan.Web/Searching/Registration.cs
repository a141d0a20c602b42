using Samverkan.Cms.Search.Site;
using Samverkan.Content.Search;

namespace Samverkan.Web.Searching;

internal static class Registration
{
    public static IServiceCollection AddSiteSearch(this IServiceCollection services) =>
        services.AddSingleton<ISearchedPages, SearchedPages>().AddSingleton<ISiteSearch, SiteSearching>();
}
