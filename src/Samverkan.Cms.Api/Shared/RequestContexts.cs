using Samverkan.Cms.Api.Security.Mails;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Core's services of addresses and published values read through a context, one for each request.</summary>
internal static class RequestContexts
{
    public static void UseRequestContext(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        using UmbracoContextReference context = http.RequestServices.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext();
        http.RequestServices.GetRequiredService<IHostingEnvironment>().EnsureApplicationMainUrl(http.RequestServices.GetRequiredService<SiteAddress>().Certain()); // links in mails begin with it
        await next(http);
    });
}
