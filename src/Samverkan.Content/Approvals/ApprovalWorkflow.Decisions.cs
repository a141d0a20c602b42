using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Content.Approvals;

public sealed partial class ApprovalWorkflow
{
    /// <summary>Publishes the languages that were sent. When publishing refuses, nothing is changed and the request waits on.</summary>
    /// <param name="key">Of the document.</param>
    /// <param name="edition">What the approver has seen, of the languages that wait: <see cref="Edition"/>.</param>
    /// <param name="approver">Who decides.</param>
    public async Task<ApprovalResult> ApproveAsync(Guid key, string edition, IUser approver)
    {
        using var scope = Begin();
        if (contents.GetById(key) is not { } document) return ApprovalStatus.NotFound;
        var request = store.Find(key);
        if (!await rules.MayDecideAsync(approver, key, request?.Cultures ?? [])) return ApprovalStatus.Forbidden;
        if (request is not { IsWaiting: true }) return ApprovalStatus.NotWaiting;
        if (Edition.Of(document, request.Cultures) != edition) return ApprovalStatus.Changed;

        store.Remove(key);
        var published = await publishing.PublishAsync(key, AtOnce(request.Cultures), approver.Key);
        if (!published.Success) return new ApprovalResult(ApprovalStatus.NotPublished, published.Status, Names(document, published.Result?.InvalidPropertyAliases ?? []));
        return await EndAsync(scope, document, request, ApprovalEvent.Approved, approver);

        static CulturePublishScheduleModel[] AtOnce(IReadOnlyList<string> cultures) => cultures.Count == 0 ? [new()] : [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })];
    }

    private static Dictionary<string, string> Names(IContent document, IEnumerable<string> aliases) =>
        aliases.Distinct().ToDictionary(alias => alias, alias => document.Properties.FirstOrDefault(property => property.Alias == alias)?.PropertyType.Name ?? alias);

    /// <param name="key">Of the document.</param>
    /// <param name="comment">Why; the sender reads it.</param>
    /// <param name="decider">Who says no.</param>
    public async Task<ApprovalStatus> RejectAsync(Guid key, string? comment, IUser decider)
    {
        using var scope = Begin();
        if (contents.GetById(key) is not { } document) return ApprovalStatus.NotFound;
        var request = store.Find(key);
        if (!await rules.MayDecideAsync(decider, key, request?.Cultures ?? [])) return ApprovalStatus.Forbidden;
        if (request is not { IsWaiting: true }) return ApprovalStatus.NotWaiting;
        if (comment?.Trim() is not { Length: > 0 } why) return ApprovalStatus.CommentMissing;
        if (why.Length > LongestComment) return ApprovalStatus.CommentTooLong;
        store.Save(request.Rejected(decider.Key, Now));
        return await EndAsync(scope, document, request, ApprovalEvent.Rejected, decider, why);
    }
}
