using Samverkan.Cms.Api.Management;
using Samverkan.Cms.Api.Shared.Trees;
using Samverkan.Content.Comparison;
using Samverkan.Content.Parts;
using Samverkan.Content.Quality;
using Samverkan.Content.Review;
using Samverkan.Web.Editors.Approvals;
using Samverkan.Web.Editors.Handbook;
using Samverkan.Web.Editors.Quality;
using Samverkan.Web.Editors.Review;
using Samverkan.Web.Editors.Versions;

namespace Samverkan.Web.Editors;

/// <summary>What this site offers its editors beside Umbraco: a line for each feature.</summary>
internal static class Registration
{
    public static IServiceCollection AddEditors(this IServiceCollection services) => services
        .AddSingleton<IPickerReach, PartnersPickerReach>()
        .AddSingleton<HandbookPages>()
        .AddApprovalDesk()
        .AddParts()
        .AddQuality()
        .AddComparison()
        .AddReview()
        .AddSingleton<ReviewOverview>()
        .AddScoped<Reviewer>();

    public static void MapEditors(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder editors = routes.MapEditorApi();
        editors.MapHandbook();
        editors.MapApprovals();
        editors.MapQuality();
        editors.MapComparison();
        editors.MapReview();
    }
}
