using Samverkan.Cms.Api.Management.Blueprints;
using Samverkan.Cms.Api.Management.Collections;
using Samverkan.Cms.Api.Management.CurrentUser;
using Samverkan.Cms.Api.Management.DataTypes;
using Samverkan.Cms.Api.Management.Description;
using Samverkan.Cms.Api.Management.Dictionary;
using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Management.DocumentVersions;
using Samverkan.Cms.Api.Management.DocumentTypes;
using Samverkan.Cms.Api.Management.Languages;
using Samverkan.Cms.Api.Management.MediaItems;
using Samverkan.Cms.Api.Management.Preview;
using Samverkan.Cms.Api.Management.Server;
using Samverkan.Cms.Api.Management.TemporaryFiles;

namespace Samverkan.Cms.Api.Management;

/// <summary>What the Management API is made of: a folder and a line for each resource.</summary>
internal static class Registration
{
    public static IServiceCollection AddManagement(this IServiceCollection services) => services
        .AddDescription()
        .AddDocuments()
        .AddDataTypes()
        .AddMedia()
        .AddCollectionModels();

    public static void MapManagement(this IEndpointRouteBuilder routes)
    {
        routes.MapDescription();
        ManagementApi api = new(routes);
        api.MapServer();
        api.MapLanguages();
        api.MapDictionary();
        api.MapDocuments();
        api.MapDocumentVersions();
        api.MapBlueprints();
        api.MapCollections();
        api.MapPreview();
        api.MapCurrentUser();
        api.MapDataTypes();
        api.MapDocumentTypes();
        api.MapMedia();
        api.MapTemporaryFiles();
        api.RefuseTheRest();
    }
}
