namespace Samverkan.Cms.Api.Shared.Membership;

internal static class TwoFactorModels
{
    public static Contract.UserTwoFactorProviderModel Provider(Umbraco.Cms.Core.Models.UserTwoFactorProviderModel provider) => new() { ProviderName = provider.ProviderName, IsEnabledOnUser = provider.IsEnabledOnUser };
}
