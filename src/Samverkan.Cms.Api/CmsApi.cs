using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Hosting;
using OpenIddict.Abstractions;
using Samverkan.Cms.Api.Backoffice;
using Samverkan.Cms.Api.Delivery;
using Samverkan.Cms.Api.Mail;
using Samverkan.Cms.Api.Management;
using Samverkan.Cms.Api.Management.Preview;
using Samverkan.Cms.Api.Management.ServerEvents;
using Samverkan.Cms.Api.Security;
using Samverkan.Cms.Api.Security.SignIn;
using Samverkan.Cms.Api.Security.Tokens;

namespace Samverkan.Cms.Api;

/// <summary>What apps and editors reach over HTTP: the Management API with sign-in, and the backoffice client that speaks it.</summary>
public static class CmsApi
{
    /// <summary>The folder that the whole backoffice stands under. Fixed in the client.</summary>
    public const string Root = "/umbraco";

    public static IServiceCollection AddCmsApi(this IServiceCollection services, IHostEnvironment environment) => services
        .Configure<JsonOptions>(json => ApiJson.Configure(json.SerializerOptions))
        .Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true) // ApiErrors makes a problem document of it
        .AddMail()
        .AddBackOfficeSecurity(environment)
        .AddBackoffice()
        .AddShared()
        .AddManagement()
        .AddServerEvents()
        .AddPreview()
        .AddDelivery();

    /// <summary>
    /// The framework makes a key while the server starts; here that waits until somebody signs in, so that a start that is refused has written nothing.
    /// To be called when everything else is added: several parts of the framework ask for keys.
    /// </summary>
    public static IServiceCollection AddKeysWhenNeeded(this IServiceCollection services)
    {
        foreach (ServiceDescriptor eager in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DataProtectionHostedService").ToArray()) services.Remove(eager);
        return services;
    }

    /// <summary>When the database is there: the client that the backoffice signs in as.</summary>
    public static async Task StartCmsApiAsync(this IServiceProvider services, CancellationToken stop = default)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        await BackOfficeClient.EnsureAsync(scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>(), stop);
    }

    /// <summary>After routing: who calls, may they, and what a failure looks like.</summary>
    public static IApplicationBuilder UseCmsApi(this IApplicationBuilder app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Root), umbraco => umbraco.UseApiErrors());
        app.UseWhen(http => http.Request.Path.StartsWithSegments($"{Root}/management") || http.Request.Path.StartsWithSegments(EditorApi.Base), api =>
        {
            api.UseWithoutEmptyQueries();
            api.UseEventMessages();
            api.UseEventsBeforeAnswers();
            api.UseRequestContext();
        });
        app.UseHubTokens(ServerEventsHub.Path);
        return app.UseAuthentication().UseAuthorization();
    }

    public static void MapCmsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapTokens();
        routes.MapSignIn();
        routes.MapManagement();
        routes.MapDelivery();
        routes.MapServerEvents();
        routes.MapPreviewHub();
        routes.MapBackofficeGraphics();
        routes.MapBackofficeShell();
    }
}
