using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Approvals;

/// <summary>
/// Writes into a document's history what was done with requests, and reads the comment of who has said no. Parameters are what the client shows:
/// the event's name, then the comment; the words are in <c>App_Plugins/Samverkan/texts</c>.
/// </summary>
public sealed class ApprovalHistory(IAuditService audit)
{
    private const string Prefix = "approval.";
    private const int Lately = 50;
    private static readonly string EntityType = UmbracoObjectTypes.Document.GetName() ?? nameof(UmbracoObjectTypes.Document);

    public Task AddAsync(IContent document, ApprovalEvent what, IUser by, IReadOnlyList<string> cultures, string comment = "") => what == ApprovalEvent.Sent
        ? audit.AddAsync(cultures.Count == 0 ? AuditType.SendToPublish : AuditType.SendToPublishVariant, by.Key, document.Id, EntityType, null, string.Join(", ", cultures))
        : audit.AddAsync(AuditType.Custom, by.Key, document.Id, EntityType, comment, Parameters(what, comment));

    /// <returns>What the last one said who rejected.</returns>
    public async Task<string> CommentAsync(Guid document)
    {
        var page = await audit.GetItemsByKeyAsync(document, UmbracoObjectTypes.Document, 0, Lately, Direction.Descending, sinceDate: null, [AuditType.Custom]);
        return page.Items.FirstOrDefault(item => item.Parameters?.StartsWith(Parameters(ApprovalEvent.Rejected, ""), StringComparison.Ordinal) == true)?.Comment ?? "";
    }

    private static string Parameters(ApprovalEvent what, string comment) => $"{Prefix}{what.ToString().ToLowerInvariant()}:{comment}";
}
