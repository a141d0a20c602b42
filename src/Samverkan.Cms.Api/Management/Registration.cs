using Samverkan.Cms.Api.Management.Blueprints;
using Samverkan.Cms.Api.Management.CodeFiles;
using Samverkan.Cms.Api.Management.Collections;
using Samverkan.Cms.Api.Management.CurrentUser;
using Samverkan.Cms.Api.Management.DataTypes;
using Samverkan.Cms.Api.Management.Description;
using Samverkan.Cms.Api.Management.Dictionary;
using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Management.DocumentTypes;
using Samverkan.Cms.Api.Management.DocumentVersions;
using Samverkan.Cms.Api.Management.Elements;
using Samverkan.Cms.Api.Management.ElementVersions;
using Samverkan.Cms.Api.Management.HealthChecks;
using Samverkan.Cms.Api.Management.Import;
using Samverkan.Cms.Api.Management.Indexers;
using Samverkan.Cms.Api.Management.Languages;
using Samverkan.Cms.Api.Management.LogViewer;
using Samverkan.Cms.Api.Management.Manifests;
using Samverkan.Cms.Api.Management.MediaItems;
using Samverkan.Cms.Api.Management.MediaTypes;
using Samverkan.Cms.Api.Management.Members;
using Samverkan.Cms.Api.Management.MemberTypes;
using Samverkan.Cms.Api.Management.OEmbed;
using Samverkan.Cms.Api.Management.Preview;
using Samverkan.Cms.Api.Management.Profiling;
using Samverkan.Cms.Api.Management.PropertyTypes;
using Samverkan.Cms.Api.Management.PublishedCache;
using Samverkan.Cms.Api.Management.Redirects;
using Samverkan.Cms.Api.Management.Relations;
using Samverkan.Cms.Api.Management.Security;
using Samverkan.Cms.Api.Management.Segments;
using Samverkan.Cms.Api.Management.Server;
using Samverkan.Cms.Api.Management.Tags;
using Samverkan.Cms.Api.Management.Telemetry;
using Samverkan.Cms.Api.Management.Templates;
using Samverkan.Cms.Api.Management.TemporaryFiles;
using Samverkan.Cms.Api.Management.UserData;
using Samverkan.Cms.Api.Management.UserGroups;
using Samverkan.Cms.Api.Management.Users;
using Samverkan.Cms.Api.Management.Webhooks;

namespace Samverkan.Cms.Api.Management;

/// <summary>What the Management API is made of: a folder and a line for each resource.</summary>
internal static class Registration
{
    public static IServiceCollection AddManagement(this IServiceCollection services) => services
        .AddDescription()
        .AddDocuments()
        .AddDataTypes()
        .AddMedia()
        .AddElements()
        .AddUsers()
        .AddUserGroups()
        .AddCodeFiles()
        .AddRedirects()
        .AddRelations()
        .AddCollectionModels()
        .AddIndexers()
        .AddWebhooks();

    public static void MapManagement(this IEndpointRouteBuilder routes)
    {
        ManagementApi api = new(routes);
        routes.MapDescription(api);
        api.MapServer();
        api.MapLanguages();
        api.MapDictionary();
        api.MapDocuments();
        api.MapDocumentVersions();
        api.MapBlueprints();
        api.MapCollections();
        api.MapPreview();
        api.MapCurrentUser();
        api.MapUsers();
        api.MapUserGroups();
        api.MapUserData();
        api.MapSecurity();
        api.MapDataTypes();
        api.MapDocumentTypes();
        api.MapManifests();
        api.MapMedia();
        api.MapElements();
        api.MapElementVersions();
        api.MapTemporaryFiles();
        api.MapMediaTypes();
        api.MapMemberTypes();
        api.MapMembers();
        api.MapTemplates();
        api.MapCodeFiles();
        api.MapRedirects();
        api.MapRelations();
        api.MapTags();
        api.MapLogViewer();
        api.MapHealthChecks();
        api.MapImport();
        api.MapWebhooks();
        routes.MapWebhookExtras();
        api.MapPropertyTypes();
        api.MapPublishedCache();
        api.MapSegments();
        api.MapOEmbed();
        api.MapTelemetry();
        api.MapProfiling();
        api.MapIndexers();
        api.RefuseTheRest();
    }
}
