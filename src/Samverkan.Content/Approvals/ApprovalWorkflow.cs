using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Approvals;

/// <summary>
/// Asks for a document to be published, and decides. Each of these is one scope that begins with the lock: who comes second sees what the first has left, and the
/// state, the history and the publishing stand or fall together.
/// </summary>
public sealed partial class ApprovalWorkflow(
    IContentService contents, IContentPublishingService publishing, ApprovalStore store, ApprovalRules rules, ApprovalHistory history, ICoreScopeProvider scopes, TimeProvider clock)
{
    /// <summary>Characters; the history holds twice as many.</summary>
    public const int LongestComment = 2000;

    /// <summary>Sending again renews the request; the languages add up.</summary>
    /// <param name="key">Of the document.</param>
    /// <param name="cultures">The languages to publish; none for a document without languages.</param>
    /// <param name="sender">Who asks.</param>
    public async Task<ApprovalStatus> SendAsync(Guid key, IReadOnlyCollection<string> cultures, IUser sender)
    {
        using var scope = Begin();
        if (contents.GetById(key) is not { } document) return ApprovalStatus.NotFound;
        if (!await rules.MaySendAsync(sender, key, cultures)) return ApprovalStatus.Forbidden;
        if (document.Trashed) return ApprovalStatus.InBin;
        if (document.AvailableCultures.Any() == (cultures.Count == 0) || cultures.Any(culture => !document.IsCultureAvailable(culture))) return ApprovalStatus.UnknownLanguage;
        string[] named = [.. document.AvailableCultures.Where(culture => cultures.Contains(culture, StringComparer.OrdinalIgnoreCase))];
        if (!WaitingText.IsThere(document, named)) return ApprovalStatus.NothingToPublish;

        var before = store.Find(key) is { IsWaiting: true } waiting ? waiting : null;
        string[] all = [.. WaitingText.In(document, named).Union(before?.Cultures ?? [], StringComparer.OrdinalIgnoreCase)];
        var request = new ApprovalRequest(key, ApprovalState.Waiting, sender.Key, Now, all, Edition.Of(document, all));
        if (before is not null && IsSame(before, request)) return ApprovalStatus.Success;
        store.Save(request);
        return await EndAsync(scope, document, request, ApprovalEvent.Sent, sender);
    }

    /// <summary>The sender thinks better of it.</summary>
    public async Task<ApprovalStatus> WithdrawAsync(Guid key, IUser sender)
    {
        using var scope = Begin();
        if (contents.GetById(key) is not { } document) return ApprovalStatus.NotFound;
        if (store.Find(key) is not { IsWaiting: true } request) return ApprovalStatus.NotWaiting;
        if (!ApprovalRules.MayWithdraw(sender, request)) return ApprovalStatus.Forbidden;
        store.Remove(key);
        return await EndAsync(scope, document, request, ApprovalEvent.Withdrawn, sender);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private ICoreScope Begin()
    {
        var scope = scopes.CreateCoreScope();
        ApprovalStore.Lock(scope);
        return scope;
    }

    private async Task<ApprovalStatus> EndAsync(ICoreScope scope, IContent document, ApprovalRequest request, ApprovalEvent what, IUser by, string comment = "")
    {
        await history.AddAsync(document, what, by, request.Cultures, comment);
        scope.Notifications.Publish(new ApprovalNotification(what, request, by, comment));
        scope.Complete();
        return ApprovalStatus.Success;
    }

    /// <summary>Pressed twice: nobody is to be told again.</summary>
    private static bool IsSame(ApprovalRequest before, ApprovalRequest now) =>
        before.Sender == now.Sender && before.Edition == now.Edition && before.Cultures.Count == now.Cultures.Count;
}
