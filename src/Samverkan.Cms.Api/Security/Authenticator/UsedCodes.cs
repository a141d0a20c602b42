using System.Collections.Concurrent;

namespace Samverkan.Cms.Api.Security.Authenticator;

/// <summary>Which half minutes' codes have been used, for as long as they could be used again.</summary>
public sealed class UsedCodes
{
    /// <summary>More than the window that codes are taken in, in half minutes.</summary>
    private const int Kept = 4;

    private readonly ConcurrentDictionary<(string Secret, long Step), bool> _used = new();

    /// <returns>False when it was used before.</returns>
    public bool TryUse(string secret, long step)
    {
        foreach ((string Secret, long Step) old in _used.Keys.Where(k => k.Step < step - Kept)) _used.TryRemove(old, out _);
        return _used.TryAdd((secret, step), true);
    }
}
