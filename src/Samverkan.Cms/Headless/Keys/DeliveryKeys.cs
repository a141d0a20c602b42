using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Persistence.Delivery;

namespace Samverkan.Cms.Headless.Keys;

/// <summary>A key to the delivery API, and what it opens.</summary>
/// <param name="Id">Not the key itself, which only its owner has.</param>
/// <param name="Name">What an administrator called it: the app that has it.</param>
/// <param name="Hint">How it begins.</param>
/// <param name="MayPreview">Drafts too.</param>
/// <param name="StartItem">A root document: nothing outside its branch is given; null: everything is.</param>
/// <param name="Culture">The only one that is given; null: each.</param>
public sealed record DeliveryKey(Guid Id, string Name, string Hint, bool MayPreview, Guid? StartItem, string? Culture, DateTime Created, DateTime? LastUsed, DateTime? Revoked);

/// <summary>The keys that administrators make. Each request is recognised in memory; the database keeps a hash.</summary>
public sealed partial class DeliveryKeys(ICoreScopeProvider scopes, DeliveryKeyRepository rows, TimeProvider time, ILogger<DeliveryKeys> log)
{
    /// <summary>In characters.</summary>
    public const int MaxNameLength = DeliveryKeyRepository.MaxNameLength;

    private const string Prefix = "smt_";
    private const int HintLength = 10;

    /// <summary>The last use is told to the minute: a write for each request would be one too many.</summary>
    private static readonly TimeSpan UseStep = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, DateTime> _used = new();
    private volatile FrozenDictionary<string, DeliveryKey>? _valid;

    public IReadOnlyList<DeliveryKey> All()
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return [.. rows.All().Select(Key)];
    }

    /// <returns>The key, and its secret, which is told this once.</returns>
    public (DeliveryKey Key, string Secret) Make(string name, bool mayPreview, Guid? startItem, string? culture)
    {
        string secret = Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        DeliveryKeyRow row = new() { UniqueId = Guid.NewGuid(), Name = name, Hash = Hash(secret), Hint = secret[..HintLength], MayPreview = mayPreview, StartItem = startItem, Culture = culture, CreatedUtc = time.GetUtcNow().UtcDateTime };
        using ICoreScope scope = scopes.CreateCoreScope();
        rows.Add(row);
        scope.Complete();
        _valid = null;
        LogMade(row.UniqueId, name);
        return (Key(row), secret);
    }

    /// <returns>Whether there was such a key to revoke.</returns>
    public bool Revoke(Guid key)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        bool revoked = rows.Revoke(key, time.GetUtcNow().UtcDateTime);
        scope.Complete();
        _valid = null;
        if (revoked) LogRevoked(key);
        return revoked;
    }

    /// <summary>The key that a secret is; null for one that was never made, or is revoked.</summary>
    public DeliveryKey? Recognise(string secret)
    {
        if (!secret.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        FrozenDictionary<string, DeliveryKey> valid = _valid ??= Valid();
        if (!valid.TryGetValue(Hash(secret), out DeliveryKey? key)) return null;
        RememberUse(key.Id);
        return key;
    }

    private FrozenDictionary<string, DeliveryKey> Valid()
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return rows.All().Where(row => row.RevokedUtc is null).ToFrozenDictionary(row => row.Hash, Key);
    }

    /// <summary>Beside the request, which does not wait for the database.</summary>
    private void RememberUse(Guid key)
    {
        DateTime now = time.GetUtcNow().UtcDateTime, last = _used.GetOrAdd(key, DateTime.MinValue);
        if (now - last < UseStep || !_used.TryUpdate(key, now, last)) return;
        using AsyncFlowControl alone = ExecutionContext.SuppressFlow(); // the request's scope is not this one's
        _ = Task.Run(() => WriteUse(key, now));
    }

    private void WriteUse(Guid key, DateTime now)
    {
        try
        {
            using ICoreScope scope = scopes.CreateCoreScope();
            rows.Use(key, now);
            scope.Complete();
        }
        catch (Exception failure) when (failure is InvalidOperationException or System.Data.Common.DbException or ObjectDisposedException)
        {
            LogUseNotKept(failure, key);
        }
    }

    private static DeliveryKey Key(DeliveryKeyRow row) => new(row.UniqueId, row.Name, row.Hint, row.MayPreview, row.StartItem, row.Culture, row.CreatedUtc, row.LastUsedUtc, row.RevokedUtc);

    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    [LoggerMessage(Level = LogLevel.Information, Message = "A key to the delivery API was made: {Key} {Name}")]
    private partial void LogMade(Guid key, string name);

    [LoggerMessage(Level = LogLevel.Information, Message = "The key {Key} to the delivery API was revoked")]
    private partial void LogRevoked(Guid key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "When the key {Key} to the delivery API was used last could not be kept")]
    private partial void LogUseNotKept(Exception failure, Guid key);
}
