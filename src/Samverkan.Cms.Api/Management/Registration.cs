using Samverkan.Cms.Api.Management.CurrentUser;
using Samverkan.Cms.Api.Management.DataTypes;
using Samverkan.Cms.Api.Management.Description;
using Samverkan.Cms.Api.Management.Dictionary;
using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Management.DocumentTypes;
using Samverkan.Cms.Api.Management.Languages;
using Samverkan.Cms.Api.Management.MediaItems;
using Samverkan.Cms.Api.Management.Security;
using Samverkan.Cms.Api.Management.Server;
using Samverkan.Cms.Api.Management.TemporaryFiles;
using Samverkan.Cms.Api.Management.UserData;
using Samverkan.Cms.Api.Management.UserGroups;
using Samverkan.Cms.Api.Management.Users;

namespace Samverkan.Cms.Api.Management;

/// <summary>What the Management API is made of: a folder and a line for each resource.</summary>
internal static class Registration
{
    public static IServiceCollection AddManagement(this IServiceCollection services) => services
        .AddDescription()
        .AddDocuments()
        .AddDataTypes()
        .AddMedia()
        .AddUsers()
        .AddUserGroups();

    public static void MapManagement(this IEndpointRouteBuilder routes)
    {
        routes.MapDescription();
        ManagementApi api = new(routes);
        api.MapServer();
        api.MapLanguages();
        api.MapDictionary();
        api.MapDocuments();
        api.MapCurrentUser();
        api.MapUsers();
        api.MapUserGroups();
        api.MapUserData();
        api.MapSecurity();
        api.MapDataTypes();
        api.MapDocumentTypes();
        api.MapMedia();
        api.MapTemporaryFiles();
        api.RefuseTheRest();
    }
}
