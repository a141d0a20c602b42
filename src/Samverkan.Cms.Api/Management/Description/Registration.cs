using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OpenIddict.Validation.AspNetCore;

namespace Samverkan.Cms.Api.Management.Description;

/// <summary>The description of the Management API (OpenAPI 3.1), for those signed in.</summary>
internal static class Registration
{
    private const string Name = "management";

    public static IServiceCollection AddDescription(this IServiceCollection services) => services.AddOpenApi(Name, api =>
    {
        api.ShouldInclude = operation => operation.RelativePath?.StartsWith(ManagementApi.Base[1..^1], StringComparison.Ordinal) == true;
        api.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Umbraco Management API", Version = "18", Description = "As @umbraco-cms/backoffice declares it. Operations that this site does not offer are left out; they answer 501." };
            return Task.CompletedTask;
        });
    });

    public static void MapDescription(this IEndpointRouteBuilder routes, ManagementApi api) => routes.MapOpenApi("/umbraco/openapi/{documentName}.json")
        .RequireAuthorization(new AuthorizationPolicyBuilder(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).RequireAuthenticatedUser().Build())
        .Add(description =>
        {
            RequestDelegate? answer = description.RequestDelegate;
            description.RequestDelegate = http =>
            {
                api.Describe();
                return answer?.Invoke(http) ?? Task.CompletedTask;
            };
        });
}
