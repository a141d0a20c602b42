using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Management;

/// <summary>
/// A site's own operations for its editors, beside the Management API: signed in as there, refused as there, described to nobody. The backoffice client's
/// <c>umbHttpClient</c> speaks to them.
/// </summary>
public static class EditorApi
{
    public const string Base = CmsApi.Root + "/samverkan/api/v1";

    private static readonly AuthorizationPolicy SignedIn = new([new SignedInRequirement()], [OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme]);

    /// <returns>Where the operations are mapped, below <see cref="Base"/>. Whether somebody signed in may touch an item is asked by the operation, of <see cref="Shared.Guards.DocumentGuard"/>.</returns>
    public static RouteGroupBuilder MapEditorApi(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup(Base);
        group.RequireAuthorization(SignedIn).ExcludeFromDescription();
        group.AddEndpointFilter(InTheEditorsLanguage);
        return group;
    }

    /// <summary>Not asynchronous: what such a step sets is forgotten when it ends.</summary>
    private static ValueTask<object?> InTheEditorsLanguage(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        EditorLanguage.Speak(context.HttpContext);
        return next(context);
    }

    /// <summary>Everybody else is refused.</summary>
    public static RouteGroupBuilder ForAdministrators(this RouteGroupBuilder group) => group.AddEndpointFilter(async (context, next) =>
        context.HttpContext.RequestServices.GetRequiredService<Editor>().IsAdministrator ? await next(context) : Problems.Forbidden);
}

/// <summary>The caller is a user of the backoffice.</summary>
internal sealed record SignedInRequirement : IAuthorizationRequirement;

internal sealed class SignedInHandler(IBackOfficeSecurityAccessor security) : AuthorizationHandler<SignedInRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SignedInRequirement requirement)
    {
        if (security.BackOfficeSecurity?.IsAuthenticated() == true) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
