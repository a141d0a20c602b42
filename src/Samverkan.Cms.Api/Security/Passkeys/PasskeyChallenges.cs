using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Samverkan.Cms.Api.Security.Passkeys;

/// <summary>What a passkey was asked travels in the form, sealed; an answer to it counts once, within the hour.</summary>
internal sealed class PasskeyChallenges(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Samverkan.BackOffice.Passkeys").ToTimeLimitedDataProtector();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _taken = new(StringComparer.Ordinal);

    public string Seal(string? question) => _protector.Protect(question ?? "", Lifetime);

    /// <returns>Null when it is not ours, too old, or has been answered.</returns>
    public string? Take(string seal)
    {
        try
        {
            string question = _protector.Unprotect(seal, out DateTimeOffset expires);
            foreach ((string old, DateTimeOffset end) in _taken.Where(t => t.Value < clock.GetUtcNow())) _taken.TryRemove(old, out _);
            return _taken.TryAdd(question, expires) ? question : null; // a question has its own random challenge
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
