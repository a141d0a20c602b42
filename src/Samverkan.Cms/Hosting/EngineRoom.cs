using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Collections;
using Samverkan.Cms.Headless;
using Samverkan.Cms.HealthChecks;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Imaging;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.PropertyEditors;
using Samverkan.Cms.Published;
using Samverkan.Cms.Search;
using Samverkan.Cms.Sync;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Hosting;

/// <summary>Core's services and everything Core leaves to its host, as a list of what the engine room is made of.</summary>
public static class EngineRoom
{
    /// <param name="services">The host's services; what is added here wins over Core's own registrations.</param>
    /// <param name="configuration">Umbraco's keys (<c>Umbraco:CMS:…</c>) and the site's own (<c>Samverkan:…</c>).</param>
    /// <param name="contentRoot">What relative folders in the settings are relative to.</param>
    /// <param name="application">The host's assemblies in which Core looks for editors, converters, models and handlers, besides its own and the engine room's.</param>
    /// <param name="compose">More of Core's composition: property value converters, URL providers, components.</param>
    public static IServiceCollection AddEngineRoom(this IServiceCollection services, IConfiguration configuration, string contentRoot, Assembly[]? application = null, Action<IUmbracoBuilder>? compose = null)
    {
        _ = Task.Run(CmsDatabase.PrepareModel);
        DataDirectory data = DataDirectory.Of(configuration[DataDirectory.Setting], contentRoot);
        UmbracoBuilder builder = CoreBuilder(services, configuration, application ?? []);
        builder.AddConfiguration(); // the settings classes, bound to Umbraco:CMS
        builder.AddPropertyEditors();
        builder.ContentFinders().Replace<ContentFinderByUrl, KnownAddresses>();
        builder.AddHealthChecks();
        compose?.Invoke(builder);
        services
            .AddHosting(data)
            .AddCoreLeftovers()
            .AddCoreTexts()
            .AddPersistence(data)
            .AddPublishedContent()
            .AddImaging(configuration)
            .AddRenditionRemoval()
            .AddCacheMessages()
            .AddReactions()
            .AddCollections()
            .AddSecurity()
            .AddHeadless()
            .AddSearch()
            .AddLogs(data)
            .AddJobs()
            .AddWithoutPurposeHere()
            .AddSync(configuration, contentRoot);
        builder.Build();
        return services;
    }

    private static UmbracoBuilder CoreBuilder(IServiceCollection services, IConfiguration configuration, Assembly[] application)
    {
        ILoggerFactory logging = LoggerFactory.Create(b => b.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
        TypeFinder finder = new(logging.CreateLogger<TypeFinder>(), new NamedAssemblies([typeof(Constants).Assembly, typeof(EngineRoom).Assembly, .. application]), null);
        TypeLoader types = new(finder, logging.CreateLogger<TypeLoader>());
        RequestCache requests = new(new HttpContextAccessor()); // it holds its request in a static AsyncLocal, so any instance sees it
        AppCaches caches = new(new DeepCloneAppCache(new ObjectCacheAppCache()), requests, new IsolatedCaches(_ => new DeepCloneAppCache(new ObjectCacheAppCache())));
        services.AddSingleton(types).AddSingleton(TimeProvider.System).AddMemoryCache().AddHttpContextAccessor();
        return new UmbracoBuilder(services, configuration, types, logging, new NoopProfiler(), caches);
    }

    private sealed class NamedAssemblies(IEnumerable<Assembly> assemblies) : IAssemblyProvider
    {
        public IEnumerable<Assembly> Assemblies { get; } = [.. assemblies.Distinct()];
    }
}
