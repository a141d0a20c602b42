using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>A user's picture, uploaded as a temporary file first.</summary>
internal static partial class UserEndpoints
{
    private static void MapAvatars(this ManagementApi api)
    {
        api.Post("/user/avatar/{id}", SetAvatar).OnUser();
        api.Delete("/user/avatar/{id}", ClearAvatar).OnUser();
    }

    private static async Task<IResult> SetAvatar(Guid id, SetAvatarRequestModel wanted, IUserService users) => (await users.SetAvatarAsync(id, wanted.File.Id)).ToResult();

    private static async Task<IResult> ClearAvatar(Guid id, IUserService users) => (await users.ClearAvatarAsync(id)).ToResult();
}
