using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Content.Approvals;

/// <summary>
/// Whoever may not publish a document changes nothing of what visitors see, by whichever way: not even what somebody else has set a time for. The Management API
/// asks for itself; this holds for what follows from an operation too. What the site does by itself has no user and is not asked.
/// </summary>
public sealed class PublishingRights(IBackOfficeSecurityAccessor security, ApprovalRules rules, IContentPermissionService permissions, IContentService contents, IEntityService entities) :
    INotificationAsyncHandler<ContentPublishingNotification>,
    INotificationAsyncHandler<ContentUnpublishingNotification>,
    INotificationAsyncHandler<ContentSavingNotification>,
    INotificationAsyncHandler<ContentRollingBackNotification>
{
    private static EventMessage NotYours => new("Publicering", "Du har inte rätt att publicera eller avpublicera den här sidan. Skicka den för godkännande.", EventMessageType.Error);

    private static EventMessage HasATime => new("Publicering",
        "Sidan har en tid då den publiceras av sig själv, och då skulle det du skriver nu följa med utan att någon har godkänt det. Be den som får publicera sidan att ta bort tiden först.", EventMessageType.Error);

    public async Task HandleAsync(ContentPublishingNotification notification, CancellationToken stop)
    {
        if (Asked is not { } user) return;
        foreach (var document in notification.PublishedEntities)
        {
            string[] shown = [.. document.AvailableCultures.Where(culture => notification.IsPublishingCulture(document, culture))];
            string[] hidden = [.. document.AvailableCultures.Where(culture => notification.IsUnpublishingCulture(document, culture))];
            var isAllowed = (shown.Length == 0 && hidden.Length > 0 || await MayAsync(user, ActionPublish.ActionLetter, document, shown))
                && (hidden.Length == 0 || await MayAsync(user, ActionUnpublish.ActionLetter, document, hidden));
            if (!isAllowed) notification.CancelOperation(NotYours);
        }
    }

    public async Task HandleAsync(ContentUnpublishingNotification notification, CancellationToken stop)
    {
        if (Asked is not { } user) return;
        foreach (var document in notification.UnpublishedEntities)
        {
            if (!await MayAsync(user, ActionUnpublish.ActionLetter, document, [])) notification.CancelOperation(NotYours);
        }
    }

    public async Task HandleAsync(ContentSavingNotification notification, CancellationToken stop)
    {
        if (Asked is not { } user) return;
        foreach (var document in notification.SavedEntities)
        {
            if (await IsHeldAsync(user, document)) notification.CancelOperation(HasATime);
        }
    }

    public async Task HandleAsync(ContentRollingBackNotification notification, CancellationToken stop)
    {
        if (Asked is { } user && await IsHeldAsync(user, notification.Entity)) notification.CancelOperation(HasATime);
    }

    /// <summary>Administrators may do everything.</summary>
    private IUser? Asked => security.BackOfficeSecurity?.CurrentUser is { } user && !user.IsAdmin() ? user : null;

    private async Task<bool> IsHeldAsync(IUser user, IContent document)
    {
        if (!document.HasIdentity) return false;
        string[] timed = [.. contents.GetContentScheduleByContentId(document.Id).FullSchedule.Where(time => time.Action == ContentScheduleAction.Release).Select(time => time.Culture)];
        return timed.Length > 0 && !await MayAsync(user, ActionPublish.ActionLetter, document, timed.Where(document.IsCultureAvailable));
    }

    /// <summary>A document that is being made has the rights of its parent.</summary>
    private async Task<bool> MayAsync(IUser user, string verb, IContent document, IEnumerable<string> cultures)
    {
        if (document.HasIdentity) return await rules.MayAsync(user, verb, document.Key, cultures);
        if (document.ParentId > 0 && entities.Get(document.ParentId) is { } parent) return await rules.MayAsync(user, verb, parent.Key, cultures);
        return await permissions.AuthorizeRootAccessAsync(user, verb) == ContentAuthorizationStatus.Success && await rules.MayInAsync(user, cultures);
    }
}
