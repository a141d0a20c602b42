using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>Who wants to hear of which action on which node.</summary>
public sealed class NotificationsRepository(AmbientScope scope) : INotificationsRepository
{
    public bool TryCreateNotification(IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        notification = null;
        CmsDbContext db = scope.Write;
        if (db.UserNotifications.Any(n => n.UserId == user.Id && n.NodeId == entity.Id && n.Action == action)) return false;
        db.Insert(new UserNotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action });
        notification = List(n => n.UserId == user.Id && n.NodeId == entity.Id && n.Action == action).Single();
        return true;
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        scope.Write.Insert(actions.Distinct(StringComparer.OrdinalIgnoreCase).Select(action => new UserNotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action }));
        return List(n => n.UserId == user.Id && n.NodeId == entity.Id);
    }

    public int DeleteNotifications(IUser user) => scope.Write.UserNotifications.Where(n => n.UserId == user.Id).ExecuteDelete();

    public int DeleteNotifications(IEntity entity) => scope.Write.UserNotifications.Where(n => n.NodeId == entity.Id).ExecuteDelete();

    public int DeleteNotifications(IUser user, IEntity entity) => scope.Write.UserNotifications.Where(n => n.UserId == user.Id && n.NodeId == entity.Id).ExecuteDelete();

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity) => List(n => n.NodeId == entity.Id);

    public IEnumerable<Notification> GetUserNotifications(IUser user) => List(n => n.UserId == user.Id);

    /// <summary>By user, so that the sender can go through each user's once.</summary>
    public IEnumerable<Notification> GetUsersNotifications(IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        int[] users = [.. userIds], nodes = [.. nodeIds];
        return [.. List(n => users.Contains(n.UserId) && nodes.Contains(n.NodeId) && (action == null || n.Action == action)).Where(n => n.EntityType == objectType)];
    }

    /// <summary>Whether anybody follows anything.</summary>
    public bool Any() => scope.Read.UserNotifications.Any();

    /// <summary>Who follows one of these nodes for that action, each user once.</summary>
    public IReadOnlyList<int> Followers(string action, params int[] nodes) =>
        [.. scope.Read.UserNotifications.Where(n => n.Action == action && nodes.Contains(n.NodeId)).Select(n => n.UserId).Distinct().OrderBy(id => id)];

    private IReadOnlyList<Notification> List(System.Linq.Expressions.Expression<Func<UserNotificationRow, bool>> which) =>
    [
        .. (from row in scope.Read.UserNotifications.Where(which)
            join node in scope.Read.Nodes on row.NodeId equals node.Id
            orderby row.UserId, row.NodeId, row.Action
            select new { Row = row, node.NodeObjectType })
            .AsEnumerable().Select(found => new Notification(found.Row.NodeId, found.Row.UserId, found.Row.Action, found.NodeObjectType ?? Guid.Empty)),
    ];
}
