using Microsoft.AspNetCore.Authorization;
using OpenIddict.Validation.AspNetCore;
using Samverkan.Cms.Api.Management.Description;

namespace Samverkan.Cms.Api.Management;

/// <summary>
/// Where operations are offered. Each is found in the table of access, which says who may call it; what the contract has and nobody offers answers 501.
/// </summary>
public sealed class ManagementApi
{
    public const string Base = "/umbraco/management/api/v1";

    private readonly HashSet<AccessRule> _offered = [];
    private readonly OperationSource _operations;

    public ManagementApi(IEndpointRouteBuilder routes) => routes.DataSources.Add(_operations = new OperationSource(routes.ServiceProvider));

    /// <inheritdoc cref="OperationSource.Describe"/>
    public void Describe() => _operations.Describe();

    public RouteHandlerBuilder Get(string path, Delegate handler) => Offer("GET", path, handler);

    public RouteHandlerBuilder Post(string path, Delegate handler) => Offer("POST", path, handler);

    public RouteHandlerBuilder Put(string path, Delegate handler) => Offer("PUT", path, handler);

    public RouteHandlerBuilder Patch(string path, Delegate handler) => Offer("PATCH", path, handler);

    public RouteHandlerBuilder Delete(string path, Delegate handler) => Offer("DELETE", path, handler);

    /// <summary>A later version of an operation, with the access of the first.</summary>
    public RouteHandlerBuilder PutVersion(string version, string path, Delegate handler) => Map(AccessTable.For("PUT", path), Base.Replace("/v1", $"/v{version}", StringComparison.Ordinal) + path, handler);

    internal void RefuseTheRest()
    {
        foreach (AccessRule rule in AccessTable.All.Except(_offered).Where(r => !r.Path.StartsWith("/security/back-office/", StringComparison.Ordinal))) Map(rule, Base + rule.Path, () => Problems.NotOffered).ExcludeFromDescription();
    }

    private RouteHandlerBuilder Offer(string method, string path, Delegate handler)
    {
        AccessRule rule = AccessTable.For(method, path);
        if (!_offered.Add(rule)) throw new InvalidOperationException($"{method} {path} is offered twice.");
        return Map(rule, Base + path, handler);
    }

    private RouteHandlerBuilder Map(AccessRule rule, string path, Delegate handler)
    {
        RouteHandlerBuilder operation = _operations.Add(rule.Method, path.Replace("{id}", "{id:guid}", StringComparison.Ordinal).Replace("{taskId}", "{taskId:guid}", StringComparison.Ordinal), handler)
            .WithMetadata(rule).WithTags(rule.Path.Split('/')[1]);
        if (ContentChanges.Include(rule.Method, rule.Path)) operation.HoldsContentLock();
        if (Operations.Of(rule) is { } declared) operation.Produces(declared.Status, declared.Answer);
        if (!rule.IsOpen) operation.RequireAuthorization(new AuthorizationPolicy([new AccessRequirement(rule)], [OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme]));
        return operation;
    }
}

/// <summary>The caller must be what the rule asks for.</summary>
public sealed record AccessRequirement(AccessRule Rule) : IAuthorizationRequirement;

internal sealed class AccessHandler(Editor editor, Umbraco.Cms.Core.Security.IBackOfficeSecurityAccessor security) : AuthorizationHandler<AccessRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        if (security.BackOfficeSecurity?.IsAuthenticated() == true && requirement.Rule.Allows(editor.User)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
