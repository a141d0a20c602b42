using Samverkan.Cms.Api.Management;
using Samverkan.Cms.Api.Shared.Trees;
using Samverkan.Web.Editors.Approvals;
using Samverkan.Web.Editors.Handbook;

namespace Samverkan.Web.Editors;

/// <summary>What this site offers its editors beside Umbraco: a line for each feature.</summary>
internal static class Registration
{
    public static IServiceCollection AddEditors(this IServiceCollection services) => services
        .AddSingleton<IPickerReach, PartnersPickerReach>()
        .AddSingleton<HandbookPages>()
        .AddApprovalDesk();

    public static void MapEditors(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder editors = routes.MapEditorApi();
        editors.MapHandbook();
        editors.MapApprovals();
    }
}
