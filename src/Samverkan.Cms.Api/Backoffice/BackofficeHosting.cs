using Samverkan.Cms.Api.Backoffice.Bundle;
using Samverkan.Cms.Api.Backoffice.Packages;
using Samverkan.Cms.Api.Backoffice.Shell;
using Samverkan.Cms.Api.Security.SignInPages;

namespace Samverkan.Cms.Api.Backoffice;

/// <summary>The backoffice client: its files, its shell and the packages that add to it.</summary>
public static class BackofficeHosting
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>The bundle lies in the folder <c>backoffice</c> beside the program.</summary>
    public static IServiceCollection AddBackoffice(this IServiceCollection services) => services
        .AddSingleton(new BackofficeBundle(Path.Combine(AppContext.BaseDirectory, "backoffice")))
        .AddSingleton<PackageManifests>()
        .AddSingleton<ShellPage>();

    /// <summary>
    /// Answers <c>/umbraco/backoffice/**</c>, <c>/umbraco/login-files/**</c> (the sign-in page's) and <c>/App_Plugins/**</c>.
    /// They need neither database nor sign-in: place it early, and before <c>UseRouting</c>, as files of packages give way to any endpoint that matches.
    /// </summary>
    public static IApplicationBuilder UseBackofficeFiles(this IApplicationBuilder app) => app
        .UseMiddleware<BackofficeFiles>()
        .UseSignInFiles()
        .UsePackageFiles();

    /// <summary>Answers <c>GET /umbraco/{**path}</c>: each view of the client with the shell, all else with 404. More exact routes go first.</summary>
    public static IEndpointConventionBuilder MapBackofficeShell(this IEndpointRouteBuilder routes)
    {
        ShellPage page = routes.ServiceProvider.GetRequiredService<ShellPage>();
        return routes.MapMethods(CmsApi.Root + "/{**path}", Reading, (RequestDelegate)(http => ShellEndpoint.AnswerAsync(http, page))).WithDisplayName("Backoffice shell");
    }

    /// <summary>Answers <c>GET …/security/back-office/graphics/{name}</c> of the Management API. Open to all: the sign-in view shows them.</summary>
    public static IEndpointConventionBuilder MapBackofficeGraphics(this IEndpointRouteBuilder routes)
    {
        BackofficeBundle bundle = routes.ServiceProvider.GetRequiredService<BackofficeBundle>();
        return routes.MapMethods(BackofficeGraphics.Address, Reading, (RequestDelegate)(http => BackofficeGraphics.AnswerAsync(http, bundle))).WithDisplayName("Backoffice graphics");
    }
}
