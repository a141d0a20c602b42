using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Second factors of somebody else: seen, and turned off for who has lost the telephone.</summary>
internal static partial class UserEndpoints
{
    private static void MapUserTwoFactor(this ManagementApi api)
    {
        api.Get("/user/{id}/2fa", TwoFactorProviders).OnUser();
        api.Delete("/user/{id}/2fa/{providerName}", DisableTwoFactor).OnUser();
    }

    private static async Task<IResult> TwoFactorProviders(Guid id, IUserTwoFactorLoginService twoFactor) =>
        (await twoFactor.GetProviderNamesAsync(id)).ToOk(found => found.Select(TwoFactorModels.Provider));

    private static async Task<IResult> DisableTwoFactor(Guid id, string providerName, IUserTwoFactorLoginService twoFactor) => (await twoFactor.DisableAsync(id, providerName)).Result.ToResult();
}
