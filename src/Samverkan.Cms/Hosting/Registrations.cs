using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Persistence.Users;
using Samverkan.Cms.Published;
using Samverkan.Cms.Serialization;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Hosting;

public static class Registrations
{
    public static IServiceCollection AddHosting(this IServiceCollection services, DataDirectory data) => services
        .AddSingleton(data)
        .AddSingleton<IHostingEnvironment, HostingEnvironment>()
        .AddSingleton<IRuntimeState, RuntimeState>()
        .AddSingleton<CmsJsonSerializer>()
        .AddSingleton<IJsonSerializer>(s => s.GetRequiredService<CmsJsonSerializer>())
        .AddSingleton<IConfigurationEditorJsonSerializer>(s => s.GetRequiredService<CmsJsonSerializer>())
        .AddSingleton<IWebhookJsonSerializer>(s => s.GetRequiredService<CmsJsonSerializer>())
        .AddSingleton<IRequestAccessor, RequestAccessor>();

    /// <summary>Core has these and does not register them; its own IServerRoleAccessor asks for a service that it does not have.</summary>
    public static IServiceCollection AddCoreLeftovers(this IServiceCollection services) => services
        .AddSingleton<IShortStringHelper, DefaultShortStringHelper>()
        .AddSingleton<FileSystems>()
        .AddSingleton(s => ActivatorUtilities.CreateInstance<MediaFileManager>(s, MediaFiles(s)))
        .AddTransient(typeof(Lazy<>), typeof(Umbraco.Cms.Core.Composing.LazyResolve<>))
        .AddSingleton<ServiceContext>()
        .AddSingleton<IDataTypeService, DataTypeService>()
        .AddSingleton<IAuditService, AuditService>()
        .AddSingleton<IIdKeyMap, IdKeyMap>()
        .AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>()
        .AddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>()
        .AddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>()
        .AddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>()
        .AddSingleton<IMediaPathScheme, Umbraco.Cms.Core.IO.MediaPathSchemes.UniqueMediaPathScheme>()
        .AddSingleton<IServerRoleAccessor, SingleServerRoleAccessor>();

    public static IServiceCollection AddPersistence(this IServiceCollection services, DataDirectory data) => services
        .AddSingleton(new CmsDatabase(data.Database))
        .AddSingleton<Schema>()
        .AddSingleton<AmbientScope>()
        .AddSingleton<ScopeServices>()
        .AddSingleton<ICoreScopeProvider, ScopeProvider>()
        .AddSingleton<SqliteLocking>()
        .AddSingleton<IDistributedLockingMechanismFactory>(s => s.GetRequiredService<SqliteLocking>())
        .AddRepositories()
        .AddSingleton<Persistence.Relations.AutomaticRelations>()
        .AddSingleton<Persistence.Tags.EntityTags>()
        .AddSingleton<Persistence.Documents.DocumentParts>()
        .AddSingleton<Security.FirstAdministrator>()
        .AddSingleton<IUserIdKeyResolver, UserIdKeyResolver>()
        .AddSingleton<IBackOfficeUserReader, BackOfficeUserReader>();

    /// <summary>Each class named *Repository serves the interfaces of Core that it implements; each *Map is what repositories share.</summary>
    private static IServiceCollection AddRepositories(this IServiceCollection services)
    {
        foreach (Type type in typeof(Registrations).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.Namespace?.StartsWith("Samverkan.Cms.Persistence", StringComparison.Ordinal) == true))
        {
            bool isRepository = type.Name.EndsWith("Repository", StringComparison.Ordinal);
            if (isRepository || type.Name.EndsWith("Map", StringComparison.Ordinal)) services.AddSingleton(type);
            if (!isRepository) continue;
            foreach (Type contract in Contracts(type)) services.AddSingleton(contract, s => s.GetRequiredService(type));
        }

        return services;
    }

    /// <summary>The most special ones only: blueprints are stored as documents are, but do not stand in for them.</summary>
    private static IEnumerable<Type> Contracts(Type repository)
    {
        Type[] contracts = [.. repository.GetInterfaces().Where(i => !i.IsGenericType && i.Name.EndsWith("Repository", StringComparison.Ordinal) && i != typeof(Umbraco.Cms.Core.Persistence.IRepository))];
        return contracts.Where(c => !contracts.Any(other => other != c && c.IsAssignableFrom(other)));
    }

    public static IServiceCollection AddPublishedContent(this IServiceCollection services) => services
        .AddSingleton<DocumentSnapshot>()
        .AddSingleton<IDocumentCacheService>(s => s.GetRequiredService<DocumentSnapshot>())
        .AddSingleton<IPublishedContentCache, ContentCache>()
        .AddSingleton<IPublishedContentTypeCache, ContentTypeCache>()
        .AddSingleton<IPublishedModelFactory, ModelFactory>()
        .AddSingleton<MediaSnapshot>()
        .AddSingleton<IMediaCacheService>(s => s.GetRequiredService<MediaSnapshot>())
        .AddSingleton<IPublishedMediaCache, MediaCache>()
        .AddSingleton<DomainSnapshot>()
        .AddSingleton<IDomainCache>(s => s.GetRequiredService<DomainSnapshot>())
        .AddSingleton<IDomainCacheService>(s => s.GetRequiredService<DomainSnapshot>())
        .AddSingleton<ICacheManager, CacheManager>()
        .AddSingleton<IUmbracoContextFactory, ContextFactory>()
        .AddSingleton<IContentLastChanceFinder, NothingFound>();

    /// <summary>Core's handlers that turn saved, deleted and changed into cache messages; none is registered by Core.</summary>
    public static IServiceCollection AddCacheMessages(this IServiceCollection services)
    {
        services.AddSingleton<IServerMessenger, LocalMessenger>();
        foreach (Type handler in typeof(DistributedCache).Assembly.GetExportedTypes().Where(t => t is { IsAbstract: false } && t.Name.EndsWith("DistributedCacheNotificationHandler", StringComparison.Ordinal)))
        {
            foreach (Type notification in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)))
            {
                services.AddTransient(notification, handler);
            }
        }

        return services;
    }

    private static IFileSystem MediaFiles(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<PhysicalFileSystem>(services, services.GetRequiredService<DataDirectory>().Media, "/media");

    private static IServiceCollection AddPartial<TService, TRepository>(this IServiceCollection services) where TService : class where TRepository : class =>
        services.AddSingleton<TRepository>().AddSingleton(s => Unfinished<TService>.Of(s.GetRequiredService<TRepository>()));
}
