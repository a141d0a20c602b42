using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Web.Editors;

/// <summary>What this site gives its editors beyond Umbraco.</summary>
internal static class Registration
{
    public static IServiceCollection AddEditors(this IServiceCollection services) => services
        .AddSingleton<IPickerReach, PartnersPickerReach>();
}
