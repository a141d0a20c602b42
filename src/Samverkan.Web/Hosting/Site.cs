using System.Text.Encodings.Web;
using System.Text.Unicode;
using Samverkan.Cms.Api;
using Samverkan.Cms.Api.Backoffice;
using Samverkan.Cms.Api.Delivery;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Imaging;
using Samverkan.Content.Partners.Places;
using Samverkan.Content.Site;
using Samverkan.Web.Delivery;
using Samverkan.Web.Editors;
using Samverkan.Web.Feeds;
using Samverkan.Web.Searching;

namespace Samverkan.Web.Hosting;

/// <summary>What the site is made of.</summary>
public static class Site
{
    /// <returns>The exit code: 1 when the site could not start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await using WebApplication app = Build(args);
            SiteState state = app.Services.GetRequiredService<SiteState>();
            await StartAsync(app);
            await app.WaitForShutdownAsync();
            return state.Failure is null ? 0 : 1;
        }
        catch (Exception failure) when (StartFailure.IsKnown(failure))
        {
            StartFailure.Tell(failure);
            return 1;
        }
    }

    /// <summary>When the server cannot start, the engine room beside it is told to stop, and undoes a first start that was on its way.</summary>
    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // the engine room has failed, or somebody asked to stop, before the server was up
        }
        catch
        {
            await app.StopAsync();
            throw;
        }
    }

    /// <param name="args">The command line.</param>
    /// <param name="configure">For whoever runs the site inside another program: settings and services before its own are added.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddLogging();
        builder.Services
            .AddEngineRoom(builder.Configuration, builder.Environment.ContentRootPath, [typeof(SiteContext).Assembly, typeof(Site).Assembly])
            .AddCmsApi(builder.Environment)
            .AddPartnerPlaces()
            .AddEditors()
            .AddPages()
            .AddSiteSearch()
            .AddPageCache()
            .AddFeeds()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)) // å as a letter, not as an escape
            .AddSingleton<SiteState>()
            .AddHostedService<SiteStart>()
            .AddExportOnSave(builder.Environment, builder.Configuration);
        if (builder.Environment.IsDevelopment()) builder.Services.AddExampleUsers();
        builder.Services.AddKeysWhenNeeded();

        WebApplication app = builder.Build();
        app.UseKeptPages();
        app.UseExceptionHandler(ErrorResponse.Use);
        if (app.Environment.IsProduction()) app.UseHsts();
        app.UseSecurityHeaders();
        app.UseStaticFiles();
        app.MapHealth();
        app.UseBackofficeFiles();
        app.UseReadiness();
        app.UseDelivery();
        app.UseMedia();
        app.UseRouting(); // before the keeping of pages, which asks whether the endpoint is a page
        app.UseCmsApi();
        app.UsePageKeeping();
        app.MapStyleSheet();
        app.MapCmsApi();
        app.MapEditors();
        app.MapFeeds();
        app.MapSuggestions();
        app.MapPages();
        return app;
    }
}
