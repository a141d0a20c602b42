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

    private static async Task<IResult> TwoFactorProviders(Guid id, IUserTwoFactorLoginService twoFactor)
    {
        Attempt<IEnumerable<Umbraco.Cms.Core.Models.UserTwoFactorProviderModel>, TwoFactorOperationStatus> result = await twoFactor.GetProviderNamesAsync(id);
        return result.Success ? Results.Ok(result.Result.Select(TwoFactorModels.Provider)) : Problems.Of(result.Status);
    }

    private static async Task<IResult> DisableTwoFactor(Guid id, string providerName, IUserTwoFactorLoginService twoFactor) => (await twoFactor.DisableAsync(id, providerName)).Result.ToResult();
}
