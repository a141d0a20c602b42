using Umbraco.Cms.Core.Persistence;

namespace Samverkan.Cms.Persistence.Shared;

/// <summary>Base of stores of what this site does not have: Core's services find nothing in them, and are told why when they save.</summary>
/// <param name="reason">A sentence for whoever tries.</param>
public abstract class EmptyRepository<TEntity>(string reason) : IReadWriteQueryRepository<int, TEntity>, IReadRepository<Guid, TEntity> where TEntity : class, IEntity
{
    public TEntity? Get(int id) => null;

    public TEntity? Get(Guid id) => null;

    public IEnumerable<TEntity> GetMany(params int[]? ids) => [];

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) => [];

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => [];

    public bool Exists(int id) => false;

    public bool Exists(Guid id) => false;

    public int Count(IQuery<TEntity>? query) => 0;

    /// <exception cref="NotSupportedException">Always.</exception>
    public void Save(TEntity entity) => throw Refused();

    /// <summary>What is not there is deleted already.</summary>
    public void Delete(TEntity entity) { }

    protected NotSupportedException Refused() => new(reason);
}

/// <summary>As <see cref="EmptyRepository{TEntity}"/>, for kinds of content.</summary>
public abstract class EmptyContentRepository<TEntity>(string reason) : EmptyRepository<TEntity>(reason), IContentRepository<int, TEntity> where TEntity : class, IContentBase
{
    public abstract int RecycleBinId { get; }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) { }

    public IEnumerable<TEntity> GetAllVersions(int nodeId) => [];

    public IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take) => [];

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [];

    public TEntity? GetVersion(int versionId) => null;

    public void DeleteVersion(int versionId) { }

    public void DeleteVersions(int nodeId, DateTime versionDate) { }

    public IEnumerable<TEntity> GetRecycleBin() => [];

    public int Count(string? contentTypeAlias = null) => 0;

    public int CountChildren(int parentId, string? contentTypeAlias = null) => 0;

    public int CountDescendants(int parentId, string? contentTypeAlias = null) => 0;

    public IEnumerable<TEntity> GetPage(IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering) => Nothing(out totalRecords);

    public IEnumerable<TEntity> GetPage(IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<TEntity>? filter, Ordering? ordering) => Nothing(out totalRecords);

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) => new(new Dictionary<int, ContentDataIntegrityReportEntry>());

    private static TEntity[] Nothing(out long total)
    {
        total = 0;
        return [];
    }
}
