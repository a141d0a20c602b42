using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Cms.Persistence.Users;

/// <summary>How Core's user service saves users and finds them by name. Core looks it up itself, so no constructor shows that it is needed.</summary>
public sealed class BackOfficeUserStore(ICoreScopeProvider scopes, UserRepository users, BackOfficeUserReader reader, IEventMessagesFactory messages) : IBackOfficeUserStore
{
    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        UserSavingNotification saving = new(user, messages.Get());
        if (scope.Notifications.PublishCancelable(saving))
        {
            scope.Complete();
            return Task.FromResult(UserOperationStatus.CancelledByNotification);
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, messages.Get()).WithStateFrom(saving));
        scope.Complete();
        return Task.FromResult(UserOperationStatus.Success);
    }

    /// <summary>An invitation that was open is over, too.</summary>
    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        (user.IsApproved, user.InvitedDate) = (false, null);
        return SaveAsync(user);
    }

    public Task<IUser?> GetByUserNameAsync(string username) => Task.FromResult(Scoped(() => users.GetByUsername(username, includeSecurityData: true)));

    public Task<IUser?> GetByEmailAsync(string email) => Task.FromResult(Scoped(() => users.GetForUpgradeByEmail(email)));

    public Task<IUser?> GetAsync(int id) => Task.FromResult(reader.GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(reader.GetByKey(key));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(reader.GetManyByKey(keys ?? []));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(reader.GetManyById(ids ?? []));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(reader.GetAllInGroup(groupId));

    private T Scoped<T>(Func<T> read)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}
