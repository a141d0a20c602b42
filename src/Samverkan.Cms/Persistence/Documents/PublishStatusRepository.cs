using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Documents;

/// <summary>
/// Which cultures of which documents are published; an invariant document counts for all languages. Task-returning, yet synchronous inside:
/// it runs in the caller's scope, and one DbContext bears one query at a time.
/// </summary>
public sealed class PublishStatusRepository(AmbientScope scope, LanguageRepository languages) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) => Task.FromResult(Of(_ => true));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        Task.FromResult(Of(n => n.UniqueId == documentKey).Values.SingleOrDefault() ?? new HashSet<string>());

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        string path = scope.Read.Nodes.Where(n => n.UniqueId == rootDocumentKey).Select(n => n.Path).SingleOrDefault() ?? "none";
        string below = path + ",";
        return Task.FromResult(Of(n => n.Path == path || n.Path.StartsWith(below)));
    }

    /// <summary>The library of elements comes with the backoffice; until then there are none.</summary>
    public Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());

    public Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) => Task.FromResult<ISet<string>>(new HashSet<string>());

    private IDictionary<Guid, ISet<string>> Of(System.Linq.Expressions.Expression<Func<NodeRow, bool>> which)
    {
        CmsDbContext db = scope.Read;
        var rows = (
            from node in db.Nodes.Where(which)
            join document in db.Documents on node.Id equals document.NodeId
            join content in db.Contents on node.Id equals content.NodeId
            join type in db.ContentTypes on content.ContentTypeId equals type.NodeId
            join c in db.DocumentCultures on node.Id equals c.NodeId into cultures
            from culture in cultures.DefaultIfEmpty()
            where node.NodeObjectType == Constants.ObjectTypes.Document
            select new { node.UniqueId, document.Published, Varies = (type.Variations & 1) == 1, Culture = (int?)culture.LanguageId, CulturePublished = (bool?)culture.Published }).ToList();

        string[] all = [.. languages.GetMany(Array.Empty<int>()).Select(l => l.IsoCode)];
        return rows.GroupBy(r => r.UniqueId).ToDictionary(g => g.Key, g => (ISet<string>)(g.First() switch
        {
            { Published: false } => [],
            { Varies: false } => new HashSet<string>(all, StringComparer.OrdinalIgnoreCase),
            _ => g.Where(r => r.CulturePublished == true).Select(r => languages.GetIsoCodeById(r.Culture)!).ToHashSet(StringComparer.OrdinalIgnoreCase),
        }));
    }
}
