namespace Samverkan.Cms.Persistence.Delivery;

/// <summary>Keys to the delivery API, revoked ones too: whoever looks into a misuse wants to know what they opened.</summary>
public sealed class DeliveryKeyRepository(AmbientScope scope)
{
    /// <summary>In characters.</summary>
    public const int MaxNameLength = 100;

    public IReadOnlyList<DeliveryKeyRow> All() => [.. scope.Read.DeliveryKeys.OrderBy(k => k.CreatedUtc)];

    public void Add(DeliveryKeyRow key) => scope.Write.Insert(key);

    /// <returns>Whether it was there and not revoked before.</returns>
    public bool Revoke(Guid key, DateTime now) => scope.Write.DeliveryKeys.Where(k => k.UniqueId == key && k.RevokedUtc == null).ExecuteUpdate(k => k.SetProperty(r => r.RevokedUtc, now)) > 0;

    public void Use(Guid key, DateTime now) => scope.Write.DeliveryKeys.Where(k => k.UniqueId == key).ExecuteUpdate(k => k.SetProperty(r => r.LastUsedUtc, now));
}
