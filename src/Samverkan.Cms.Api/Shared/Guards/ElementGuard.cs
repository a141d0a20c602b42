using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Cms.Api.Shared.Guards;

/// <summary>May the user do this to that element or folder of the library? Start nodes, permissions and languages are weighed by Core. What does not exist is nobody's.</summary>
internal sealed class ElementGuard(IElementPermissionService elements, IElementContainerPermissionService folders, Editor editor)
{
    /// <param name="verb">One of Core's action letters, for example <c>ActionElementUpdate.ActionLetter</c>.</param>
    /// <param name="keys">Of elements; all must allow it.</param>
    public async Task<bool> AllowsAsync(string verb, params IEnumerable<Guid> keys) => IsAllowed(await elements.AuthorizeAccessAsync(editor.User, keys, new HashSet<string> { verb }));

    /// <summary>A folder is none of Core's elements, so it is asked of the folders whether the user reaches it and may do this to elements.</summary>
    /// <param name="verb">As above.</param>
    /// <param name="folder">What the element is to stand in; null: the root.</param>
    public async Task<bool> AllowsBelowAsync(string verb, Guid? folder) => folder is { } key ? await AllowsFolderAsync(verb, key) : IsAllowed(await elements.AuthorizeRootAccessAsync(editor.User, verb));

    public async Task<bool> AllowsInBinAsync(string verb) => IsAllowed(await elements.AuthorizeBinAccessAsync(editor.User, verb));

    /// <returns>Whether it is allowed of every element below the folder.</returns>
    public async Task<bool> AllowsAllBelowAsync(string verb, Guid folder) => IsAllowed(await elements.AuthorizeDescendantsAccessAsync(editor.User, folder, verb));

    /// <param name="cultures">Culture codes; what is not one (null, <c>*</c>, <c>invariant</c>) is everybody's.</param>
    public async Task<bool> AllowsCulturesAsync(params IEnumerable<string?> cultures) => DocumentGuard.Named(cultures) is not { Count: > 0 } named || IsAllowed(await elements.AuthorizeCultureAccessAsync(editor.User, named));

    /// <param name="verb">For example <c>ActionElementContainerUpdate.ActionLetter</c>.</param>
    /// <param name="folder">The folder itself.</param>
    public async Task<bool> AllowsFolderAsync(string verb, Guid folder) => IsAllowed(await folders.AuthorizeAccessAsync(editor.User, folder, verb));

    /// <param name="verb">As above.</param>
    /// <param name="parent">The folder that it is to stand in; null: the root.</param>
    public async Task<bool> AllowsFolderBelowAsync(string verb, Guid? parent) => parent is { } key ? await AllowsFolderAsync(verb, key) : IsAllowed(await folders.AuthorizeRootAccessAsync(editor.User, verb));

    public async Task<bool> AllowsFolderInBinAsync(string verb) => IsAllowed(await folders.AuthorizeBinAccessAsync(editor.User, verb));

    private static bool IsAllowed(ElementAuthorizationStatus status) => status is ElementAuthorizationStatus.Success or ElementAuthorizationStatus.NotFound;
}
