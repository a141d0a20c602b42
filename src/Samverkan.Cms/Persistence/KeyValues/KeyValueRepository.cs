namespace Samverkan.Cms.Persistence.KeyValues;

/// <summary>An odd store: keyed by text, without cache, so it uses no base.</summary>
public sealed class KeyValueRepository(AmbientScope scope) : IKeyValueRepository
{
    public IKeyValue? Get(string? id) => scope.Read.KeyValues.SingleOrDefault(k => k.Key == id) is { } row ? Entity(row) : null;

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        [.. scope.Read.KeyValues.Where(k => ids == null || ids.Length == 0 || ids.Contains(k.Key)).AsEnumerable().Select(Entity)];

    public bool Exists(string? id) => scope.Read.KeyValues.Any(k => k.Key == id);

    public IReadOnlyDictionary<string, string?>? FindByKeyPrefix(string keyPrefix) =>
        scope.Read.KeyValues.Where(k => k.Key.StartsWith(keyPrefix)).ToDictionary(k => k.Key, k => k.Value);

    public void Save(IKeyValue entity)
    {
        CmsDbContext db = scope.Write;
        DateTime now = DateTime.UtcNow;
        int updated = db.KeyValues.Where(k => k.Key == entity.Identifier)
            .ExecuteUpdate(set => set.SetProperty(k => k.Value, entity.Value).SetProperty(k => k.Updated, now));
        if (updated == 0) db.Insert(new KeyValueRow { Key = entity.Identifier, Value = entity.Value, Updated = now });
    }

    public void Delete(IKeyValue entity) => scope.Write.KeyValues.Where(k => k.Key == entity.Identifier).ExecuteDelete();

    private static IKeyValue Entity(KeyValueRow row) =>
        Fresh.Entity(new KeyValue(), entity => (entity.Identifier, entity.Value, entity.UpdateDate) = (row.Key, row.Value, row.Updated));
}
