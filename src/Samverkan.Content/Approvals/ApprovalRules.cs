using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Content.Approvals;

/// <summary>Who may do what. Start nodes, granular rights and languages are weighed by Umbraco.</summary>
public sealed class ApprovalRules(IContentPermissionService permissions)
{
    /// <summary>Whoever may write a document may ask for it to be published.</summary>
    public Task<bool> MaySendAsync(IUser user, Guid document, IEnumerable<string> cultures) => MayAsync(user, ActionUpdate.ActionLetter, document, cultures);

    /// <summary>Whoever may publish a document may approve and reject.</summary>
    public Task<bool> MayDecideAsync(IUser user, Guid document, IEnumerable<string> cultures) => MayAsync(user, ActionPublish.ActionLetter, document, cultures);

    /// <summary>Whoever has asked may take it back.</summary>
    public static bool MayWithdraw(IUser user, ApprovalRequest request) => request.IsWaiting && request.Sender == user.Key;

    /// <returns>The documents among these that the user may do this to, languages aside.</returns>
    public Task<ISet<Guid>> AmongAsync(IUser user, string verb, IEnumerable<Guid> documents) => permissions.FilterAuthorizedAccessAsync(user, documents, new HashSet<string> { verb });

    public async Task<bool> MayInAsync(IUser user, IEnumerable<string> cultures) =>
        cultures.ToHashSet() is not { Count: > 0 } named || await permissions.AuthorizeCultureAccessAsync(user, named) == ContentAuthorizationStatus.Success;

    public async Task<bool> MayAsync(IUser user, string verb, Guid document, IEnumerable<string> cultures) =>
        await permissions.AuthorizeAccessAsync(user, document, verb) == ContentAuthorizationStatus.Success && await MayInAsync(user, cultures);
}
