using Umbraco.Cms.Core.Configuration;

namespace Samverkan.Cms.Api.Shared.Membership;

internal static class PasswordRules
{
    public static PasswordConfigurationResponseModel Of(IPasswordConfiguration rules) => new()
    {
        MinimumPasswordLength = rules.RequiredLength,
        RequireNonLetterOrDigit = rules.RequireNonLetterOrDigit,
        RequireDigit = rules.RequireDigit,
        RequireLowercase = rules.RequireLowercase,
        RequireUppercase = rules.RequireUppercase,
    };
}
