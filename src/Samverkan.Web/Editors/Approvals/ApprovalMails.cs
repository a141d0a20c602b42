using Samverkan.Cms.Api;
using Samverkan.Cms.Api.Mail;
using Samverkan.Cms.Api.Security.Mails;
using Samverkan.Content.Approvals;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Web.Editors.Approvals;

/// <summary>Tells those who may decide that something waits, and who has sent it what came of it.</summary>
internal sealed class ApprovalMails(MailRoute route, MailQueue queue, SiteAddress site, IUserService users, ApprovalRules rules, IContentService contents, ILogger<ApprovalMails> log)
    : INotificationAsyncHandler<ApprovalNotification>
{
    /// <summary>Far more than there are.</summary>
    private const int MostUsers = 10_000;

    public async Task HandleAsync(ApprovalNotification notification, CancellationToken cancellationToken)
    {
        if (!route.IsThere || contents.GetById(notification.Request.Document) is not { } document) return;
        if (site.Certain() is not { } address)
        {
            log.LogWarning("Nobody was told of {Event} of {Document}: set Umbraco:CMS:WebRouting:UmbracoApplicationUrl, so that mails can link to it", notification.Event, document.Key);
            return;
        }

        string name = notification.Request.Cultures.Select(document.GetCultureName).FirstOrDefault() ?? document.Name ?? "";
        Uri page = new(address, $"{CmsApi.Root}/section/content/workspace/document/edit/{document.Key}");
        foreach (IUser reader in await ReadersAsync(notification)) queue.Add(ApprovalLetters.Of(notification, reader, name, page).To(reader));
    }

    private async Task<IReadOnlyList<IUser>> ReadersAsync(ApprovalNotification notification) => notification.Event switch
    {
        ApprovalEvent.Sent => await ApproversAsync(notification.Request),
        ApprovalEvent.Approved or ApprovalEvent.Rejected when notification.By.Key != notification.Request.Sender => await SenderAsync(notification.Request),
        _ => [],
    };

    /// <summary>Who has lost access since is told nothing.</summary>
    private async Task<IReadOnlyList<IUser>> SenderAsync(ApprovalRequest request) =>
        await users.GetAsync(request.Sender) is { IsApproved: true } sender && await rules.MayAsync(sender, ActionBrowse.ActionLetter, request.Document, []) ? [sender] : [];

    private async Task<IReadOnlyList<IUser>> ApproversAsync(ApprovalRequest request)
    {
        List<IUser> found = [];
        foreach (IUser user in users.GetAll(0, MostUsers, out _).Where(u => u.IsApproved && u.Kind != UserKind.Api && u.Key != request.Sender))
        {
            if (await rules.MayDecideAsync(user, request.Document, request.Cultures)) found.Add(user);
        }

        return found;
    }
}
