using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Persistence.Users;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Security;

/// <summary>
/// The super user of a fresh install has no password. It gets the one of <c>Umbraco:CMS:Unattended</c>; without these keys a one-time password is made and
/// shown in Development, and elsewhere the start is refused.
/// </summary>
public sealed class FirstAdministrator(ICoreScopeProvider scopes, UserRepository users, IOptions<UnattendedSettings> settings, IHostEnvironment environment)
{
    private const string NoPassword = "default";
    private const string HashConfiguration = """{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}""";

    /// <summary>Told what to show once: the new administrator's e-mail address and password.</summary>
    public Action<string, string>? Announce { get; set; }

    private bool IsConfigured => !string.IsNullOrWhiteSpace(settings.Value.UnattendedUserEmail) && !string.IsNullOrWhiteSpace(settings.Value.UnattendedUserPassword);

    /// <summary>Before a first start's long work, what would stop it at its end.</summary>
    /// <exception cref="AdministratorMissingException">There is no administrator yet and none is configured.</exception>
    public void Require()
    {
        if (IsConfigured || !environment.IsProduction()) return;
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        if (users.Get(Constants.Security.SuperUserKey)!.RawPasswordValue == NoPassword) throw new AdministratorMissingException(); // the super user is part of the baseline
    }

    public Task EnsureAsync()
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        IUser super = users.Get(Constants.Security.SuperUserKey)!; // part of the baseline
        if (super.RawPasswordValue == NoPassword)
        {
            Install(super);
            users.Save(super);
        }

        scope.Complete();
        return Task.CompletedTask;
    }

    private void Install(IUser super)
    {
        UnattendedSettings wanted = settings.Value;
        string password = IsConfigured ? wanted.UnattendedUserPassword! : OneTimePassword();
        super.Name = string.IsNullOrWhiteSpace(wanted.UnattendedUserName) ? "Administrator" : wanted.UnattendedUserName;
        super.Email = super.Username = IsConfigured ? wanted.UnattendedUserEmail! : "admin@example.org";
        super.RawPasswordValue = new PasswordHasher<IUser>().HashPassword(super, password);
        super.PasswordConfiguration = HashConfiguration;
        super.LastPasswordChangeDate = DateTime.UtcNow;
        if (!IsConfigured) Announce?.Invoke(super.Email, password);
    }

    private static string OneTimePassword() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16);
}

/// <summary>Nobody could sign in to this site.</summary>
public sealed class AdministratorMissingException() : Exception(
    "The database is new and there is no administrator. Set Umbraco:CMS:Unattended:UnattendedUserName, :UnattendedUserEmail and :UnattendedUserPassword "
    + "(as environment variables: Umbraco__CMS__Unattended__UnattendedUserEmail, …) and start again. Nothing was changed.");
