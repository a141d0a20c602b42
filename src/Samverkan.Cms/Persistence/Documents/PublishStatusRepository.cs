using System.Linq.Expressions;
using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Elements;
using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Documents;

/// <summary>
/// Which cultures of which documents and elements are published; what is invariant counts for all languages. Task-returning, yet synchronous inside:
/// it runs in the caller's scope, and one DbContext bears one query at a time.
/// </summary>
public sealed class PublishStatusRepository(AmbientScope scope, LanguageRepository languages) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) => Task.FromResult(Documents(_ => true));

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        Task.FromResult(Documents(n => n.UniqueId == documentKey).Values.SingleOrDefault() ?? new HashSet<string>());

    public Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        string path = scope.Read.Nodes.Where(n => n.UniqueId == rootDocumentKey).Select(n => n.Path).SingleOrDefault() ?? "none";
        string below = path + ",";
        return Task.FromResult(Documents(n => n.Path == path || n.Path.StartsWith(below)));
    }

    public Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) => Task.FromResult(Elements(_ => true));

    public Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) =>
        Task.FromResult(Elements(n => n.UniqueId == elementKey).Values.SingleOrDefault() ?? new HashSet<string>());

    private IDictionary<Guid, ISet<string>> Documents(Expression<Func<NodeRow, bool>> which) => Of<DocumentRow, DocumentCultureRow>(Constants.ObjectTypes.Document, which);

    private IDictionary<Guid, ISet<string>> Elements(Expression<Func<NodeRow, bool>> which) => Of<ElementRow, ElementCultureRow>(Constants.ObjectTypes.Element, which);

    private IDictionary<Guid, ISet<string>> Of<TRow, TCultureRow>(Guid objectType, Expression<Func<NodeRow, bool>> which) where TRow : PublishableRow where TCultureRow : PublishableCultureRow
    {
        CmsDbContext db = scope.Read;
        var rows = (
            from node in db.Nodes.Where(which)
            join item in db.Set<TRow>() on node.Id equals item.NodeId
            join content in db.Contents on node.Id equals content.NodeId
            join type in db.ContentTypes on content.ContentTypeId equals type.NodeId
            join c in db.Set<TCultureRow>() on node.Id equals c.NodeId into cultures
            from culture in cultures.DefaultIfEmpty()
            where node.NodeObjectType == objectType
            select new { node.UniqueId, item.Published, Varies = (type.Variations & 1) == 1, Culture = (int?)culture.LanguageId, CulturePublished = (bool?)culture.Published }).ToList();

        string[] all = [.. languages.GetMany(Array.Empty<int>()).Select(l => l.IsoCode)];
        return rows.GroupBy(r => r.UniqueId).ToDictionary(g => g.Key, g => (ISet<string>)(g.First() switch
        {
            { Published: false } => [],
            { Varies: false } => new HashSet<string>(all, StringComparer.OrdinalIgnoreCase),
            _ => g.Where(r => r.CulturePublished == true).Select(r => languages.GetIsoCodeById(r.Culture)!).ToHashSet(StringComparer.OrdinalIgnoreCase),
        }));
    }
}
