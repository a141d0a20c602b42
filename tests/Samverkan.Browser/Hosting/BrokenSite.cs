using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Browser.Hosting;
using Samverkan.Web.Components;
using Samverkan.Web.Delivery;
using Samverkan.Web.Hosting;

[assembly: AssemblyFixture(typeof(BrokenSite))]

namespace Samverkan.Browser.Hosting;

/// <summary>The site's answer to a failure, with its own headers, styles and files, where every page fails.</summary>
public sealed class BrokenSite : IAsyncLifetime
{
    private WebApplication? _app;

    public Uri Address { get; } = FreePort.Address();

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Repository.Web, EnvironmentName = "Production", Args = ["--urls", $"{Address}"] });
        builder.Logging.ClearProviders(); // its failures are wanted
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Site).Assembly);
        builder.Services.AddSingleton<StyleSheet>();
        _app = builder.Build();
        _app.UseExceptionHandler(ErrorResponse.Use);
        _app.UseSecurityHeaders();
        _app.UseStaticFiles();
        _app.UseRouting();
        _app.MapStyleSheet();
        _app.MapGet("/", string () => throw new InvalidOperationException("A page that breaks, for the test of the page that says so."));
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }
}
