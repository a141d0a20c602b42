using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Api.Security.Accounts;

internal static class Registration
{
    /// <summary>Identity over Core's users, with the rules of <c>Umbraco:CMS:Security</c>.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<BackOfficeAccount>().AddUserManager<AccountManager>()
            .AddTokenProvider<InvitationTokens>(InvitationTokens.Name).AddTokenProvider<PasswordResetTokens>(PasswordResetTokens.Name);
        services.AddOptions<IdentityOptions>().Configure<IOptions<SecuritySettings>>((identity, settings) => Configure(identity, settings.Value));
        return services
            .AddSingleton<SameName>()
            .AddScoped<AccountStore>()
            .AddScoped<IUserStore<BackOfficeAccount>>(s => s.GetRequiredService<AccountStore>())
            .AddScoped<IBackOfficePasswordChanger, PasswordChanger>()
            .AddScoped<ICoreBackOfficeUserManager, CoreUserManager>();
    }

    private static void Configure(IdentityOptions identity, SecuritySettings settings)
    {
        UserPasswordConfigurationSettings wanted = settings.UserPassword;
        identity.Password.RequiredLength = wanted.RequiredLength;
        identity.Password.RequireDigit = wanted.RequireDigit;
        identity.Password.RequireLowercase = wanted.RequireLowercase;
        identity.Password.RequireUppercase = wanted.RequireUppercase;
        identity.Password.RequireNonAlphanumeric = wanted.RequireNonLetterOrDigit;
        identity.Password.RequiredUniqueChars = 1;
        identity.Lockout.MaxFailedAccessAttempts = wanted.MaxFailedAccessAttemptsBeforeLockout;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(settings.UserDefaultLockoutTimeInMinutes);
        identity.Tokens.PasswordResetTokenProvider = PasswordResetTokens.Name;
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = settings.AllowedUserNameCharacters;
    }
}
