using System.Globalization;
using MimeKit;
using Samverkan.Cms.Api.Mail;
using Samverkan.Cms.Persistence.Users;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Mails;

/// <summary>
/// Mails to those who follow a document, in their language and through the site's own queue. Who follows what is Core's matter; its mails are not used:
/// they fetch a picture from another host, and speak few languages.
/// </summary>
internal sealed class FollowerMails(NotificationService core, NotificationsRepository subscriptions, ICoreScopeProvider scopes, IUserService users, IEntityService entities, AppCaches caches, MailRoute route, MailQueue queue) : INotificationService
{
    public void SendNotifications(
        IUser operatingUser, IEnumerable<IContent> entities, string? action, string? actionName, Uri siteUri,
        Func<(IUser user, NotificationEmailSubjectParams subject), string> createSubject, Func<(IUser user, NotificationEmailBodyParams body, bool isHtml), string> createBody)
    {
        if (!route.IsThere || action is null) return;
        foreach (IContent document in entities.Where(d => d.Published || action != ActionPublish.ActionLetter)) // Core names what stands below a page that is published for the first time, published or not
        {
            foreach (IUser follower in Followers(document, action)) queue.Add(Mail(follower, operatingUser, document, action, actionName, siteUri));
        }
    }

    public IEnumerable<Notification>? GetUserNotifications(IUser user) => core.GetUserNotifications(user);

    public IEnumerable<Notification>? GetUserNotifications(IUser? user, string path) => core.GetUserNotifications(user, path);

    public IEnumerable<Notification>? GetEntityNotifications(IEntity entity) => core.GetEntityNotifications(entity);

    public void DeleteNotifications(IEntity entity) => core.DeleteNotifications(entity);

    public void DeleteNotifications(IUser user) => core.DeleteNotifications(user);

    public void DeleteNotifications(IUser user, IEntity entity) => core.DeleteNotifications(user, entity);

    public IEnumerable<Notification>? SetNotifications(IUser? user, IEntity entity, string[] actions) => core.SetNotifications(user, entity, actions);

    public bool TryCreateNotification(IUser user, IEntity entity, string action, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Notification? notification) => core.TryCreateNotification(user, entity, action, out notification);

    /// <summary>Those who may still sign in and see the document.</summary>
    private IEnumerable<IUser> Followers(IContent document, string action)
    {
        int[] path = [.. document.Path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))], ids;
        using (scopes.CreateCoreScope(autoComplete: true)) ids = [.. subscriptions.Followers(action, path)];
        return ids.Length == 0 ? [] : users.GetUsersById(ids).Where(user => user.IsApproved && ContentPermissions.HasPathAccess(document.Path, user.CalculateContentStartNodeIds(entities, caches), Constants.System.RecycleBinContent));
    }

    private static MimeMessage Mail(IUser reader, IUser by, IContent document, string action, string? actionName, Uri site)
    {
        FollowerTexts texts = FollowerTexts.For(reader);
        object?[] values = [reader.Name, by.Name, document.Name, texts.Done.GetValueOrDefault(action, actionName ?? action)];
        return new Letter(Fill(texts.Subject), [Fill(texts.Greeting), Fill(texts.Lead)], new Uri(site, $"{CmsApi.Root}/section/content/workspace/document/edit/{document.Key}"), texts.Link, texts.Note).To(reader);

        string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, values);
    }
}
