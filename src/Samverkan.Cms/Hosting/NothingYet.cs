using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Cms.Hosting;

/// <summary>Needed to satisfy injection, empty in the trial. The real engine room has an implementation for each, or a reason against it.</summary>
public static class NothingYet
{
    private static readonly string[] Interfaces =
    [
        // stores of other aggregates
        "IAuditRepository", "IDictionaryRepository", "IDocumentBlueprintRepository", "IDocumentVersionRepository", "IDocumentUrlAliasRepository",
        "IElementRepository", "IElementVersionRepository", "IMediaRepository", "IMediaTypeRepository", "IMemberGroupRepository", "IMemberRepository", "IMemberTypeRepository",
        "IPublicAccessRepository", "IRedirectUrlRepository", "IRelationRepository", "IRelationTypeRepository", "ITagRepository", "ITemplateRepository",
        "IContentTypeCommonRepository", "IDataTypeContainerRepository", "IDocumentBlueprintContainerRepository", "IDocumentTypeContainerRepository", "IElementContainerRepository",
        "IMediaTypeContainerRepository", "IMemberTypeContainerRepository", "IPartialViewRepository", "IScriptRepository", "IStylesheetRepository",
        "IConsentRepository", "IExternalLoginWithKeyRepository", "IExternalMemberRepository", "INotificationsRepository", "ITemporaryFileRepository", "ITwoFactorLoginRepository",
        "ILastSyncedRepository", "ILogViewerQueryRepository", "ILogViewerRepository", "ILongRunningOperationRepository", "IWebhookLogRepository", "IWebhookRepository", "IWebProfilerRepository",
        // what is asked of them
        "IDataTypeUsageRepository", "IDynamicRootRepository", "IInstallationRepository", "IPropertyTypeUsageRepository", "ITrackedReferencesRepository", "IUpgradeCheckRepository",
        // published media, members, elements; headless
        "IElementCacheService", "IMediaCacheService", "IPublishedElementCache", "IPublishedMediaCache", "IPublishedMemberCache",
        "IApiContentBuilder", "IApiElementBuilder", "IApiMediaBuilder", "IUrlAssembler",
        // users and the backoffice
        "IBackOfficeSecurityAccessor", "ICookieManager", "ILocalLoginSettingProvider", "IUserForgotPasswordSender", "IUserInviteSender",
        // the house
        "IConfigManipulator", "IFilePermissionHelper", "ILoggingConfiguration", "IMarkdownToHtmlConverter", "IPackageDataInstallation", "IPackagingService",
        "IReservedFieldNamesService", "IUsageInformationService", "IWebhookFiringService",
    ];

    public static IServiceCollection AddNothing(this IServiceCollection services)
    {
        foreach (Type type in typeof(DistributedCache).Assembly.GetExportedTypes().Where(t => t.IsInterface && Interfaces.Contains(t.Name)))
        {
            if (services.Any(s => s.ServiceType == type)) continue;
            object nothing = typeof(Unfinished<>).MakeGenericType(type).GetMethod("Nothing", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
            services.AddSingleton(type, nothing);
        }

        return services;
    }
}
