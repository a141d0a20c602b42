using Samverkan.Cms.Api.Management;
using Samverkan.Web.Editors.Approvals;

namespace Samverkan.Web.Editors;

/// <summary>What this site offers its editors beside Umbraco: a line for each feature.</summary>
internal static class Registration
{
    public static IServiceCollection AddEditors(this IServiceCollection services) => services
        .AddApprovalDesk();

    public static void MapEditors(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapEditorApi();
        api.MapApprovals();
    }
}
