using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Approvals;

/// <summary>What a user has to do with.</summary>
public sealed class ApprovalLists(ApprovalStore store, ApprovalRules rules, IEntityService entities)
{
    /// <returns>What waits for the user's decision and what the user has sent, the first sent first.</returns>
    public async Task<IReadOnlyList<ApprovalRequest>> ForAsync(IUser user)
    {
        var all = store.All().Where(request => IsInTree(request.Document)).ToList();
        var waiting = await AmongAsync(user, ActionPublish.ActionLetter, all.Where(request => request.IsWaiting));
        var own = await AmongAsync(user, ActionBrowse.ActionLetter, all.Where(request => request.Sender == user.Key));
        List<ApprovalRequest> found = [];
        foreach (var request in all)
        {
            if (own.Contains(request.Document) || waiting.Contains(request.Document) && await rules.MayInAsync(user, request.Cultures)) found.Add(request);
        }

        return found;
    }

    private async Task<ISet<Guid>> AmongAsync(IUser user, string verb, IEnumerable<ApprovalRequest> requests) =>
        requests.Select(request => request.Document).ToList() is { Count: > 0 } keys ? await rules.AmongAsync(user, verb, keys) : new HashSet<Guid>();

    private bool IsInTree(Guid document) => entities.Get(document, UmbracoObjectTypes.Document) is { Trashed: false };
}
