using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Domains;

public sealed class DomainRepository(AmbientScope scope, AppCaches caches, LanguageRepository languages) : SetRepository<IDomain>(scope, caches), IDomainRepository
{
    public IDomain? GetByName(string domainName) => Find(d => Same(d.DomainName, domainName));

    public bool Exists(string domainName) => Whole.Any(d => Same(d.DomainName, domainName));

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => FindAll(d => includeWildcards || !d.IsWildcard);

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) => FindAll(d => d.RootContentId == contentId && (includeWildcards || !d.IsWildcard));

    protected override bool AreRowsOfOthers => true;

    protected override IEnumerable<IDomain> Load(CmsDbContext db) => db.Domains.OrderBy(d => d.SortOrder).AsEnumerable().Select(Entity);

    protected override void Insert(CmsDbContext db, IDomain domain)
    {
        RequireUniqueName(domain);
        DomainRow row = Row(domain);
        if (!domain.IsWildcard) row.SortOrder = db.Domains.Count(d => d.DomainRootStructureId == domain.RootContentId && d.SortOrder >= 0);
        db.Insert(row);
        (domain.Id, domain.SortOrder) = (row.Id, row.SortOrder);
        Settle(domain);
    }

    protected override void Update(CmsDbContext db, IDomain domain)
    {
        RequireUniqueName(domain);
        DomainRow row = Row(domain);
        db.Domains.Where(d => d.Id == row.Id).ExecuteUpdate(set => set
            .SetProperty(d => d.DomainName, row.DomainName).SetProperty(d => d.DomainDefaultLanguage, row.DomainDefaultLanguage)
            .SetProperty(d => d.DomainRootStructureId, row.DomainRootStructureId).SetProperty(d => d.SortOrder, row.SortOrder));
        Settle(domain);
    }

    protected override void Remove(CmsDbContext db, IDomain domain) => db.Domains.Where(d => d.Id == domain.Id).ExecuteDelete();

    /// <summary>A saved domain knows its ISO code at once.</summary>
    private void Settle(IDomain domain) => ((UmbracoDomain)domain).LanguageIsoCode = languages.GetIsoCodeById(domain.LanguageId);

    private IDomain Entity(DomainRow row) => Fresh.Entity(new UmbracoDomain(row.DomainName), domain =>
    {
        (domain.Id, domain.LanguageId, domain.RootContentId, domain.SortOrder) = (row.Id, row.DomainDefaultLanguage, row.DomainRootStructureId, row.SortOrder);
        domain.LanguageIsoCode = languages.GetIsoCodeById(row.DomainDefaultLanguage);
    });

    private static DomainRow Row(IDomain domain) => new()
    {
        Id = domain.Id,
        DomainName = domain.DomainName,
        DomainDefaultLanguage = domain.LanguageId,
        DomainRootStructureId = domain.RootContentId,
        SortOrder = domain.IsWildcard ? -1 : domain.SortOrder,
    };

    private void RequireUniqueName(IDomain domain)
    {
        if (Whole.Any(d => d.Id != domain.Id && Same(d.DomainName, domain.DomainName))) throw new System.Data.DuplicateNameException($"The domain {domain.DomainName} is assigned already. Take it away where it is first.");
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
