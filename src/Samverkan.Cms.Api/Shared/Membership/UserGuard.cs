using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Cms.Api.Shared.Membership;

/// <summary>Whom may whoever is signed in manage? Core says: only administrators touch administrators, and one gives away only groups that one has.</summary>
internal sealed class UserGuard(IUserPermissionService users, IUserGroupPermissionService groups, Editor editor)
{
    public async Task<bool> AllowsAsync(params IEnumerable<Guid> keys) => await users.AuthorizeAccessAsync(editor.User, keys) == UserAuthorizationStatus.Success;

    public async Task<bool> AllowsGroupsAsync(params IEnumerable<Guid> keys) => await groups.AuthorizeAccessAsync(editor.User, keys) == UserGroupAuthorizationStatus.Success;
}

/// <summary>The common case as a line where the operation is mapped.</summary>
internal static class UserGuardFilters
{
    /// <summary>403 unless the user <c>{id}</c> is one whom the caller may manage.</summary>
    public static RouteHandlerBuilder OnUser(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
        await Guard(context).AllowsAsync(Id(context)) ? await next(context) : Problems.Forbidden);

    /// <summary>403 unless the group <c>{id}</c> is one that the caller may manage.</summary>
    public static RouteHandlerBuilder OnUserGroup(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
        await Guard(context).AllowsGroupsAsync(Id(context)) ? await next(context) : Problems.Forbidden);

    private static UserGuard Guard(EndpointFilterInvocationContext context) => context.HttpContext.RequestServices.GetRequiredService<UserGuard>();

    private static Guid Id(EndpointFilterInvocationContext context) => Guid.Parse((string)context.HttpContext.GetRouteValue("id")!); // the route has it, as a guid
}
