using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Users: read, create, change, delete. Lists, states, passwords and the rest stand in files of their own.</summary>
internal static partial class UserEndpoints
{
    public static IServiceCollection AddUsers(this IServiceCollection services) => services.AddSingleton<UserModels>();

    public static void MapUsers(this ManagementApi api)
    {
        api.Get("/user/configuration", Configuration);
        api.Get("/user/{id}", One).OnUser();
        api.Get("/user/{id}/calculate-start-nodes", StartNodes).OnUser();
        api.Post("/user", Create);
        api.Put("/user/{id}", Update).OnUser();
        api.Delete("/user/{id}", Delete).OnUser();
        api.Delete("/user", DeleteMany);
        api.MapUserLists();
        api.MapUserStates();
        api.MapUserPasswords();
        api.MapInvitations();
        api.MapUserTwoFactor();
        api.MapAvatars();
        api.MapClientCredentials();
    }

    private static UserConfigurationResponseModel Configuration(IUserInviteSender invitations, IOptionsSnapshot<SecuritySettings> security) => new()
    {
        CanInviteUsers = invitations.CanSendInvites(),
        UsernameIsEmail = security.Value.UsernameIsEmail,
        PasswordConfiguration = PasswordRules.Of(security.Value.UserPassword),
        AllowChangePassword = true,
        AllowTwoFactor = true,
    };

    private static async Task<IResult> One(Guid id, IUserService users, UserModels models) => await users.GetAsync(id) is { } user ? Results.Ok(models.Model(user)) : NotFound;

    private static async Task<IResult> StartNodes(Guid id, IUserService users, UserModels models) => await users.GetAsync(id) is { } user ? Results.Ok(models.StartNodes(user)) : NotFound;

    private static async Task<IResult> Create(CreateUserRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        HashSet<Guid> groups = wanted.UserGroupIds.Keys();
        if (!await guard.AllowsGroupsAsync(groups)) return Problems.Forbidden;
        Attempt<UserCreationResult, UserOperationStatus> result = await users.CreateAsync(editor.Key, new UserCreateModel
        {
            Id = wanted.Id,
            Email = wanted.Email,
            UserName = wanted.UserName,
            Name = wanted.Name,
            Kind = wanted.Kind,
            UserGroupKeys = groups,
        }, approveUser: true);
        return result.Success ? new Created("/user", result.Result.CreatedUser!.Key) : UserAnswers.Refused(result.Status, result.Result); // the service gives the user it made
    }

    private static async Task<IResult> Update(Guid id, UpdateUserRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        if (await users.GetAsync(id) is not { } user) return NotFound;
        if (!await guard.AllowsGroupsAsync(wanted.UserGroupIds.Keys().Except(user.Groups.Select(g => g.Key)))) return Problems.Forbidden;
        Attempt<IUser?, UserOperationStatus> result = await users.UpdateAsync(editor.Key, Model(id, wanted));
        return result.Status.ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IUserService users, Editor editor) => (await users.DeleteAsync(editor.Key, id)).ToResult();

    private static async Task<IResult> DeleteMany([FromBody] DeleteUsersRequestModel wanted, IUserService users, UserGuard guard, Editor editor)
    {
        HashSet<Guid> keys = wanted.UserIds.Keys();
        return await guard.AllowsAsync(keys) ? (await users.DeleteAsync(editor.Key, keys)).ToResult() : Problems.Forbidden;
    }

    private static IResult NotFound => Problems.Of(UserOperationStatus.UserNotFound);

    private static UserUpdateModel Model(Guid id, UpdateUserRequestModel wanted) => new()
    {
        ExistingUserKey = id,
        Email = wanted.Email,
        UserName = wanted.UserName,
        Name = wanted.Name,
        LanguageIsoCode = wanted.LanguageIsoCode,
        ContentStartNodeKeys = wanted.DocumentStartNodeIds.Keys(),
        HasContentRootAccess = wanted.HasDocumentRootAccess,
        MediaStartNodeKeys = wanted.MediaStartNodeIds.Keys(),
        HasMediaRootAccess = wanted.HasMediaRootAccess,
        ElementStartNodeKeys = wanted.ElementStartNodeIds.Keys(),
        HasElementRootAccess = wanted.HasElementRootAccess,
        UserGroupKeys = wanted.UserGroupIds.Keys(),
    };
}
