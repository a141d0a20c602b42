using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Samverkan.Cms.Api.Security.Accounts;

/// <summary>Identity's manager for backoffice users: hashes and checks passwords, counts failures, locks, makes and checks one-time tokens.</summary>
public sealed class AccountManager(
    AccountStore store, IOptions<IdentityOptions> options, IPasswordHasher<BackOfficeAccount> hasher, IEnumerable<IPasswordValidator<BackOfficeAccount>> passwords,
    SameName names, IdentityErrorDescriber errors, IServiceProvider services, ILogger<AccountManager> logger)
    : UserManager<BackOfficeAccount>(store, options, hasher, [], passwords, names, errors, services, logger);

/// <summary>Core's store finds names without regard to case, so they are looked up as they were typed.</summary>
public sealed class SameName : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name;

    public string? NormalizeEmail(string? email) => email;
}
