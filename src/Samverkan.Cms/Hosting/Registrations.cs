using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Logs;
using Samverkan.Cms.Persistence.Users;
using Samverkan.Cms.Published;
using Samverkan.Cms.Redirects;
using Samverkan.Cms.Relations;
using Samverkan.Cms.Security;
using Samverkan.Cms.Serialization;
using Samverkan.Cms.Webhooks;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Handlers;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
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
        .AddSingleton<DataDirectoryLock>()
        .AddSingleton<IMainDomLock>(s => s.GetRequiredService<DataDirectoryLock>())
        .AddSingleton<CmsJsonSerializer>()
        .AddSingleton<IJsonSerializer>(s => s.GetRequiredService<CmsJsonSerializer>())
        .AddSingleton<IConfigurationEditorJsonSerializer>(s => s.GetRequiredService<CmsJsonSerializer>())
        .AddSingleton<IWebhookJsonSerializer>(s => s.GetRequiredService<CmsJsonSerializer>())
        .AddSingleton<Umbraco.Cms.Core.Configuration.ICronTabParser, CronTabs>()
        .AddSingleton<IRequestAccessor, RequestAccessor>()
        .AddSingleton<IFilePermissionHelper, FilePermissions>()
        .AddSingleton<IReservedFieldNamesService, ReservedFieldNames>()
        .AddSingleton<MarkdownToHtml>()
        .AddSingleton<IMarkdownToHtmlConverter>(s => s.GetRequiredService<MarkdownToHtml>())
        .AddSingleton<Umbraco.Cms.Core.HealthChecks.NotificationMethods.IMarkdownToHtmlConverter>(s => s.GetRequiredService<MarkdownToHtml>());

    /// <summary>Core has these and does not register them; its own IServerRoleAccessor asks for a service that it does not have.</summary>
    public static IServiceCollection AddCoreLeftovers(this IServiceCollection services) => services
        .AddSingleton<IShortStringHelper, DefaultShortStringHelper>()
        .AddSingleton<FileSystems>()
        .AddSingleton(s => ActivatorUtilities.CreateInstance<MediaFileManager>(s, MediaFiles(s)))
        .AddTransient(typeof(Lazy<>), typeof(Umbraco.Cms.Core.Composing.LazyResolve<>))
        .AddSingleton<ServiceContext>()
        .AddSingleton<IDataTypeService, DataTypeService>()
        .AddSingleton<IAuditService, AuditService>()
        .AddSingleton<IAuditEntryService, AuditEntryService>()
        .AddSingleton<IUrlAssembler, DefaultUrlAssembler>()
        .AddSingleton<IIdKeyMap, IdKeyMap>()
        .AddSingleton<IUserDataService, UserDataService>()
        .AddSingleton<INodeCountService, Umbraco.Cms.Infrastructure.Services.Implement.NodeCountService>()
        .AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>()
        .AddSingleton<IVariationContextAccessor, HybridVariationContextAccessor>()
        .AddSingleton<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>()
        .AddSingleton<IDefaultCultureAccessor, DefaultCultureAccessor>()
        .AddSingleton<IMediaPathScheme, Umbraco.Cms.Core.IO.MediaPathSchemes.UniqueMediaPathScheme>()
        .AddSingleton<IServerRoleAccessor, SingleServerRoleAccessor>();

    public static IServiceCollection AddPersistence(this IServiceCollection services, DataDirectory data) => services
        .AddSingleton(_ => new CmsDatabase(data.Database))
        .AddSingleton<Schema>()
        .AddSingleton<AmbientScope>()
        .AddSingleton<ContentLock>()
        .AddSingleton<ScopeServices>()
        .AddSingleton<ICoreScopeProvider, ScopeProvider>()
        .AddSingleton<SqliteLocking>()
        .AddSingleton<IDistributedLockingMechanismFactory>(s => s.GetRequiredService<SqliteLocking>())
        .AddRepositories()
        .AddSingleton<Persistence.Relations.AutomaticRelations>()
        .AddSingleton<Persistence.Tags.EntityTags>()
        .AddSingleton<Persistence.Contents.PublishableParts>()
        .AddSingleton<Security.FirstAdministrator>()
        .AddSingleton<IUserIdKeyResolver, UserIdKeyResolver>()
        .AddSingleton<BackOfficeUserReader>()
        .AddSingleton<IBackOfficeUserReader>(s => s.GetRequiredService<BackOfficeUserReader>())
        .AddSingleton<IBackOfficeUserStore, BackOfficeUserStore>();

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
        .AddSingleton<PublishedSurroundings>()
        .AddReaction(typeof(LanguagesMayHaveCome))
        .AddReaction(typeof(AddressesMayHaveChanged))
        .AddReaction(typeof(BlocksMayHaveChanged))
        .AddSingleton<IPublishedUrlProvider, PublishedUrls>()
        .AddSingleton<Umbraco.Cms.Core.Services.Navigation.IPublishedContentStatusFilteringService, AvailableDocuments>()
        .AddSingleton<DocumentSnapshot>()
        .AddSingleton<IDocumentCacheService>(s => s.GetRequiredService<DocumentSnapshot>())
        .AddSingleton<IPublishedContentCache, ContentCache>()
        .AddSingleton<IPublishedContentTypeCache, ContentTypeCache>()
        .AddSingleton<IPublishedModelFactory, ModelFactory>()
        .AddSingleton<MediaSnapshot>()
        .AddSingleton<IMediaCacheService>(s => s.GetRequiredService<MediaSnapshot>())
        .AddSingleton<IPublishedMediaCache, MediaCache>()
        .AddSingleton<ElementSnapshot>()
        .AddSingleton<IPublishedElementCache>(s => s.GetRequiredService<ElementSnapshot>())
        .AddSingleton<IElementCacheService>(s => s.GetRequiredService<ElementSnapshot>())
        .AddSingleton<IPublishedMemberCache, NoMembers>()
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
            services.AddReaction(handler);
        }

        return services;
    }

    /// <summary>What follows from a change: Core's own handlers, which it does not register by itself, and the site's.</summary>
    public static IServiceCollection AddReactions(this IServiceCollection services) => services
        .AddReaction(typeof(AuditNotificationsHandler))
        .AddReaction(typeof(RelateOnCopyNotificationHandler))
        .AddReaction(typeof(AddDomainWarningsWhenPublishingNotificationHandler))
        .AddReaction(typeof(AddUnroutableContentWarningsWhenPublishingNotificationHandler))
        .AddReaction(typeof(WarnDocumentTypeElementSwitchNotificationHandler))
        .AddSingleton<UserNotificationsHandler.Notifier>()
        .AddSingleton<UserNotificationsHandler>()
        .AddWhenFollowed()
        .AddReaction(typeof(RelateOnTrash))
        .AddReaction(typeof(ElementNavigation))
        .AddReaction(typeof(OutOfBin))
        .AddSingleton<IRedirectTracker, RedirectTracker>()
        .AddReaction(typeof(RedirectTracking))
        .AddSingleton<IWebhookFiringService, WebhookFiring>();

    /// <summary>Nobody is signed in until the backoffice has a sign-in.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services) => services
        .AddSingleton<Umbraco.Cms.Core.Security.IHtmlSanitizer, RichTextSanitizer>()
        .AddSingleton<IFileStreamSecurityAnalyzer, Security.Uploads.HarmfulMarkup>()
        .AddSingleton<Security.Uploads.UploadRules>()
        .AddSingleton<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>()
        .AddSingleton<ICookieManager, RequestCookies>()
        .AddSingleton<IIpResolver, NoAddress>()
        .AddSingleton<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>()
        .AddSingleton<IUserInviteSender, NoMail>()
        .AddSingleton<IUserForgotPasswordSender, NoMail>();

    public static IServiceCollection AddLogs(this IServiceCollection services, DataDirectory data) => services
        .AddSingleton<ILoggingConfiguration>(new LoggingConfiguration(data.Logs))
        .AddSingleton<LogFiles>()
        .AddSingleton<ILogViewerRepository, LogReader>();

    /// <summary>Core asks for these; this site has no use for them, and each says why.</summary>
    public static IServiceCollection AddWithoutPurposeHere(this IServiceCollection services) => services
        .AddSingleton<IConfigManipulator, ReadOnlyConfiguration>()
#pragma warning disable CS0618 // obsolete, yet Core's services for installation and upgrade still ask for them
        .AddSingleton<IInstallationRepository, NoCallsHome>()
        .AddSingleton<IUpgradeCheckRepository, NoCallsHome>()
#pragma warning restore CS0618
        .AddSingleton<IUsageInformationService, NoCallsHome>()
        .AddSingleton<IWebProfilerRepository, NoProfiling>()
        .AddSingleton<IPackagingService, NoPackages>()
        .AddSingleton<IPackageDataInstallation, Sync.Exchange.TypeImports>();

    /// <summary>One handler for each notification that it takes: asynchronously where it can, so that none is told twice.</summary>
    internal static IServiceCollection AddReaction(this IServiceCollection services, Type handler)
    {
        foreach (Type contract in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)))
        {
            services.AddTransient(contract, handler);
        }

        foreach (Type contract in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationAsyncHandler<>)))
        {
            if (!handler.IsAssignableTo(typeof(INotificationHandler<>).MakeGenericType(contract.GetGenericArguments()))) services.AddTransient(contract, handler);
        }

        return services;
    }

    private static IServiceCollection AddWhenFollowed(this IServiceCollection services)
    {
        foreach (Type contract in typeof(UserNotificationsHandler).GetInterfaces().Where(i => i.IsGenericType))
        {
            services.AddTransient(contract, typeof(WhenFollowed<>).MakeGenericType(contract.GetGenericArguments()));
        }

        return services;
    }

    private static IFileSystem MediaFiles(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<PhysicalFileSystem>(services, services.GetRequiredService<DataDirectory>().Media, "/media");
}
