namespace Samverkan.Cms.Persistence.Languages;

public sealed class LanguageRepository(AmbientScope scope, AppCaches caches) : SetRepository<ILanguage>(scope, caches), ILanguageRepository
{
    private readonly EntityCache<IContent> _documents = new(scope, caches);
    private readonly EntityCache<IElement> _elements = new(scope, caches);
    private readonly EntityCache<IDictionaryItem> _words = new(scope, caches);
    private readonly EntityCache<IDomain> _domains = new(scope, caches);

    public ILanguage? GetByIsoCode(string isoCode) => Find(l => Same(l.IsoCode, isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true) =>
        isoCode is null ? null : Whole.FirstOrDefault(l => Same(l.IsoCode, isoCode))?.Id ?? Missing<int?>(isoCode, throwOnNotFound);

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true) =>
        id is null ? null : Whole.FirstOrDefault(l => l.Id == id)?.IsoCode ?? Missing<string?>(id, throwOnNotFound);

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) => [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)!)];

    public string GetDefaultIsoCode() => Default.IsoCode;

    public int? GetDefaultId() => Default.Id;

    private ILanguage Default => Whole.First(l => l.IsDefault);

    protected override IEnumerable<ILanguage> Load(CmsDbContext db)
    {
        Dictionary<int, LanguageRow> rows = db.Languages.OrderBy(l => l.Id).ToDictionary(l => l.Id);
        return rows.Values.Select(row => LanguageMap.Entity(row, row.FallbackLanguageId is { } id ? rows[id].LanguageISOCode : null));
    }

    protected override void Insert(CmsDbContext db, ILanguage language)
    {
        if (language.IsDefault) ClearDefault(db);
        LanguageRow row = LanguageMap.Row(language, GetIdByIsoCode(language.FallbackIsoCode));
        db.Insert(row);
        language.Id = row.Id;
    }

    protected override void Update(CmsDbContext db, ILanguage language)
    {
        if (language.IsDefault) ClearDefault(db);
        LanguageRow row = LanguageMap.Row(language, GetIdByIsoCode(language.FallbackIsoCode));
        db.Languages.Where(l => l.Id == row.Id).ExecuteUpdate(set => set
            .SetProperty(l => l.LanguageISOCode, row.LanguageISOCode).SetProperty(l => l.LanguageCultureName, row.LanguageCultureName)
            .SetProperty(l => l.IsDefaultVariantLang, row.IsDefaultVariantLang).SetProperty(l => l.Mandatory, row.Mandatory)
            .SetProperty(l => l.FallbackLanguageId, row.FallbackLanguageId));
    }

    /// <summary>With all that is said in it: names, values, texts, tags, addresses. A domain stays, and has no language then.</summary>
    protected override void Remove(CmsDbContext db, ILanguage language)
    {
        int id = language.Id;
        db.Languages.Where(l => l.FallbackLanguageId == id).ExecuteUpdate(set => set.SetProperty(l => l.FallbackLanguageId, (int?)null));
        db.Domains.Where(d => d.DomainDefaultLanguage == id).ExecuteUpdate(set => set.SetProperty(d => d.DomainDefaultLanguage, (int?)null));
        RemoveWhatIsSaid(db, id);
        db.Languages.Where(l => l.Id == id).ExecuteDelete();
        ForgetWhatWasSaid();
    }

    private static void RemoveWhatIsSaid(CmsDbContext db, int id)
    {
        db.LanguageTexts.Where(t => t.LanguageId == id).ExecuteDelete();
        db.PropertyData.Where(d => d.LanguageId == id).ExecuteDelete();
        db.VersionCultures.Where(c => c.LanguageId == id).ExecuteDelete();
        db.DocumentCultures.Where(c => c.LanguageId == id).ExecuteDelete();
        db.ElementCultures.Where(c => c.LanguageId == id).ExecuteDelete();
        db.ContentSchedules.Where(s => s.LanguageId == id).ExecuteDelete();
        db.TagRelationships.Where(r => db.Tags.Any(t => t.Id == r.TagId && t.LanguageId == id)).ExecuteDelete();
        db.Tags.Where(t => t.LanguageId == id).ExecuteDelete();
        db.DocumentUrls.Where(u => u.LanguageId == id).ExecuteDelete();
        db.DocumentUrlAliases.Where(a => a.LanguageId == id).ExecuteDelete();
        db.UserGroupLanguages.Where(l => l.LanguageId == id).ExecuteDelete();
    }

    private void ForgetWhatWasSaid()
    {
        _documents.ForgetAll();
        _elements.ForgetAll();
        _words.ForgetAll();
        _domains.ForgetAll();
    }

    private static void ClearDefault(CmsDbContext db) => db.Languages.ExecuteUpdate(set => set.SetProperty(l => l.IsDefaultVariantLang, false));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static T? Missing<T>(object sought, bool throwing) => throwing ? throw new UnknownLanguageException(sought) : default;
}
