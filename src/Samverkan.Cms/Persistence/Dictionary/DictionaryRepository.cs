using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Dictionary;

/// <summary>Words of the interface, translated. Keys are unique; deleting an item takes its descendants along.</summary>
public sealed class DictionaryRepository(AmbientScope scope, AppCaches caches, LanguageRepository languages) : SetRepository<IDictionaryItem>(scope, caches), IDictionaryRepository
{
    public IDictionaryItem? Get(string key) => Find(i => SameKey(i.ItemKey, key));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys) => FindAll(i => keys.Contains(i.ItemKey, StringComparer.OrdinalIgnoreCase));

    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId) => GetDictionaryItemDescendants(parentId, null);

    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter)
    {
        HashSet<Guid> below = [.. Below(parentId).Select(i => i.Key)];
        return FindAll(i => below.Contains(i.Key) && (string.IsNullOrWhiteSpace(filter)
            || i.ItemKey.StartsWith(filter, StringComparison.OrdinalIgnoreCase) || i.Translations.Any(t => t.Value.StartsWith(filter, StringComparison.OrdinalIgnoreCase))));
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() => Whole.ToDictionary(i => i.ItemKey, i => i.Key);

    protected override IEnumerable<IDictionaryItem> Load(CmsDbContext db)
    {
        ILookup<Guid, LanguageTextRow> texts = db.LanguageTexts.OrderBy(t => t.LanguageId).AsEnumerable().ToLookup(t => t.UniqueId);
        Dictionary<int, ILanguage> byId = languages.GetMany(Array.Empty<int>()).ToDictionary(l => l.Id);
        return db.DictionaryItems.OrderBy(d => d.Key).AsEnumerable().Select(row => Fresh.Entity(new DictionaryItem(row.Parent, row.Key), item =>
        {
            (item.Id, item.Key) = (row.Pk, row.Id);
            item.Translations = [.. texts[row.Id].Where(t => byId.ContainsKey(t.LanguageId)).Select(t => Fresh.Entity(new DictionaryTranslation(byId[t.LanguageId], t.Value) { Id = t.Pk }, _ => { }))];
        }));
    }

    protected override void Insert(CmsDbContext db, IDictionaryItem item)
    {
        RequireUniqueKey(item);
        DictionaryRow row = new() { Id = item.Key, Parent = item.ParentId, Key = item.ItemKey };
        db.Insert(row);
        item.Id = row.Pk;
        WriteTexts(db, item);
    }

    protected override void Update(CmsDbContext db, IDictionaryItem item)
    {
        RequireUniqueKey(item);
        db.DictionaryItems.Where(d => d.Id == item.Key).ExecuteUpdate(set => set.SetProperty(d => d.Key, item.ItemKey).SetProperty(d => d.Parent, item.ParentId));
        WriteTexts(db, item);
    }

    protected override void Remove(CmsDbContext db, IDictionaryItem item)
    {
        foreach (IDictionaryItem gone in Below(item.Key).Reverse().Append(item))
        {
            db.LanguageTexts.Where(t => t.UniqueId == gone.Key).ExecuteDelete();
            db.DictionaryItems.Where(d => d.Id == gone.Key).ExecuteDelete();
        }
    }

    private void WriteTexts(CmsDbContext db, IDictionaryItem item)
    {
        db.LanguageTexts.Where(t => t.UniqueId == item.Key).ExecuteDelete();
        db.Insert(
            from translation in item.Translations
            let language = languages.GetIdByIsoCode(translation.LanguageIsoCode, throwOnNotFound: false)
            where language is not null
            select new LanguageTextRow { LanguageId = language.Value, UniqueId = item.Key, Value = translation.Value });
    }

    /// <summary>All descendants, parents before children.</summary>
    private IEnumerable<IDictionaryItem> Below(Guid? parent) => Whole.Where(i => i.ParentId == parent).SelectMany(i => Below(i.Key).Prepend(i));

    private void RequireUniqueKey(IDictionaryItem item)
    {
        if (Whole.Any(i => i.Key != item.Key && SameKey(i.ItemKey, item.ItemKey))) throw new System.Data.DuplicateNameException($"There is already a dictionary item {item.ItemKey}.");
    }

    private static bool SameKey(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
