using Samverkan.Cms.Api.Management;
using Samverkan.Content.Comparison;
using Samverkan.Content.Parts;
using Samverkan.Content.Quality;
using Samverkan.Content.Review;
using Samverkan.Web.Editors.Quality;
using Samverkan.Web.Editors.Review;
using Samverkan.Web.Editors.Versions;

namespace Samverkan.Web.Editors;

/// <summary>What this site offers its editors beside Umbraco: a line for each feature.</summary>
internal static class Registration
{
    public static IServiceCollection AddEditors(this IServiceCollection services) => services
        .AddParts()
        .AddQuality()
        .AddComparison()
        .AddReview()
        .AddSingleton<ReviewOverview>()
        .AddScoped<Reviewer>();

    public static void MapEditors(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder editors = routes.MapEditorApi();
        editors.MapQuality();
        editors.MapComparison();
        editors.MapReview();
    }
}
