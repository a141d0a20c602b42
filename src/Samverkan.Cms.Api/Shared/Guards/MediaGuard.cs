using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Cms.Api.Shared.Guards;

/// <summary>May the user reach this medium? Start nodes alone decide. What does not exist is nobody's.</summary>
internal sealed class MediaGuard(IMediaPermissionService permissions, Editor editor)
{
    public async Task<bool> AllowsAsync(params IEnumerable<Guid> keys) => IsAllowed(await permissions.AuthorizeAccessAsync(editor.User, keys));

    /// <param name="parent">Null: the root.</param>
    public async Task<bool> AllowsBelowAsync(Guid? parent) => parent is { } key ? await AllowsAsync(key) : IsAllowed(await permissions.AuthorizeRootAccessAsync(editor.User));

    public async Task<bool> AllowsInBinAsync() => IsAllowed(await permissions.AuthorizeBinAccessAsync(editor.User));

    private static bool IsAllowed(MediaAuthorizationStatus status) => status is MediaAuthorizationStatus.Success or MediaAuthorizationStatus.NotFound;
}
