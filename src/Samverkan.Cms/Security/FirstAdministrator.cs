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

    /// <exception cref="AdministratorMissingException">There is no administrator yet and none is configured.</exception>
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
        bool isConfigured = !string.IsNullOrWhiteSpace(wanted.UnattendedUserEmail) && !string.IsNullOrWhiteSpace(wanted.UnattendedUserPassword);
        if (!isConfigured && environment.IsProduction()) throw new AdministratorMissingException();
        string password = isConfigured ? wanted.UnattendedUserPassword! : OneTimePassword();
        super.Name = string.IsNullOrWhiteSpace(wanted.UnattendedUserName) ? "Administrator" : wanted.UnattendedUserName;
        super.Email = super.Username = isConfigured ? wanted.UnattendedUserEmail! : "admin@example.org";
        super.RawPasswordValue = new PasswordHasher<IUser>().HashPassword(super, password);
        super.PasswordConfiguration = HashConfiguration;
        super.LastPasswordChangeDate = DateTime.UtcNow;
        if (!isConfigured) Announce?.Invoke(super.Email, password);
    }

    private static string OneTimePassword() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16);
}

/// <summary>Nobody could sign in to this site.</summary>
public sealed class AdministratorMissingException() : Exception(
    "The database is new and there is no administrator. Set Umbraco:CMS:Unattended:UnattendedUserName, :UnattendedUserEmail and :UnattendedUserPassword "
    + "(as environment variables: Umbraco__CMS__Unattended__UnattendedUserEmail, …) and start again. Nothing was changed.");
