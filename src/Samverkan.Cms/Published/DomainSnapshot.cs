using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Published;

/// <summary>All domains, read once and taken anew when Core's DomainCacheRefresher says so.</summary>
public sealed class DomainSnapshot(IDomainService domains, IDefaultCultureAccessor cultures, PublishedSurroundings surroundings) : IDomainCache, IDomainCacheService
{
    private volatile Domain[]? _all;

    public string DefaultCulture => cultures.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => All.Where(d => includeWildcards || !d.IsWildcard);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) => GetAll(includeWildcards).Where(d => d.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads)
    {
        _all = null;
        surroundings.NextGeneration();
    }

    private Domain[] All => _all ??= [.. domains.GetAllAsync(includeWildcards: true).GetAwaiter().GetResult() // Core's task is complete already
        .Where(d => d.RootContentId is not null)
        .Select(d => new Domain(d.Id, d.DomainName, d.RootContentId!.Value, d.LanguageIsoCode, d.IsWildcard, d.SortOrder))];
}
