using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.CurrentUser;

/// <summary>Second factors of one's own: set up with a code, and turned off with one.</summary>
internal static partial class CurrentUserEndpoints
{
    private static void MapOwnTwoFactor(this ManagementApi api)
    {
        api.Get("/user/current/2fa", TwoFactorProviders);
        api.Get("/user/current/2fa/{providerName}", SetupInfo);
        api.Post("/user/current/2fa/{providerName}", EnableTwoFactor);
        api.Delete("/user/current/2fa/{providerName}", DisableTwoFactor);
    }

    private static async Task<IResult> TwoFactorProviders(IUserTwoFactorLoginService twoFactor, Editor editor) =>
        (await twoFactor.GetProviderNamesAsync(editor.Key)).ToOk(found => found.Select(TwoFactorModels.Provider));

    /// <summary>What it holds is the provider's own matter.</summary>
    private static async Task<IResult> SetupInfo(string providerName, IUserTwoFactorLoginService twoFactor, Editor editor)
    {
        Attempt<Umbraco.Cms.Core.Security.ISetupTwoFactorModel, TwoFactorOperationStatus> result = await twoFactor.GetSetupInfoAsync(editor.Key, providerName);
        return result.Success ? Results.Ok<object>(result.Result) : Problems.Of(result.Status);
    }

    private static async Task<IResult> EnableTwoFactor(string providerName, EnableTwoFactorRequestModel wanted, IUserTwoFactorLoginService twoFactor, Editor editor) =>
        (await twoFactor.ValidateAndSaveAsync(providerName, editor.Key, wanted.Secret, wanted.Code)).Result.ToResult();

    private static async Task<IResult> DisableTwoFactor(string providerName, string? code, IUserTwoFactorLoginService twoFactor, Editor editor) =>
        (await twoFactor.DisableByCodeAsync(providerName, editor.Key, code ?? "")).Result.ToResult();
}
