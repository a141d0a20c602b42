using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Cms.Api.Shared.Guards;

/// <summary>
/// May the user do this to that document? Start nodes, permissions and languages are weighed by Core. A document that does not exist is nobody's: the
/// operation itself then answers 404.
/// </summary>
public sealed class DocumentGuard(IContentPermissionService permissions, Editor editor)
{
    /// <param name="verb">One of Core's action letters, for example <c>ActionUpdate.ActionLetter</c>.</param>
    /// <param name="keys">All must allow it.</param>
    public async Task<bool> AllowsAsync(string verb, params IEnumerable<Guid> keys) => IsAllowed(await permissions.AuthorizeAccessAsync(editor.User, keys, new HashSet<string> { verb }));

    /// <param name="verb">As above.</param>
    /// <param name="parent">Null: the root.</param>
    public async Task<bool> AllowsBelowAsync(string verb, Guid? parent) => parent is { } key ? await AllowsAsync(verb, key) : IsAllowed(await permissions.AuthorizeRootAccessAsync(editor.User, verb));

    public async Task<bool> AllowsInBinAsync(string verb) => IsAllowed(await permissions.AuthorizeBinAccessAsync(editor.User, verb));

    public async Task<bool> AllowsBranchAsync(string verb, Guid key) => await AllowsAsync(verb, key) && IsAllowed(await permissions.AuthorizeDescendantsAccessAsync(editor.User, key, verb));

    /// <param name="cultures">Culture codes; what is not one (null, <c>*</c>, <c>invariant</c>) is everybody's.</param>
    public async Task<bool> AllowsCulturesAsync(params IEnumerable<string?> cultures) => Named(cultures) is not { Count: > 0 } named || IsAllowed(await permissions.AuthorizeCultureAccessAsync(editor.User, named));

    /// <returns>What is a culture's code.</returns>
    internal static HashSet<string> Named(IEnumerable<string?> cultures) => [.. cultures.OfType<string>().Where(c => c is not ("" or "*" or "invariant"))];

    private static bool IsAllowed(ContentAuthorizationStatus status) => status is ContentAuthorizationStatus.Success or ContentAuthorizationStatus.NotFound;
}
