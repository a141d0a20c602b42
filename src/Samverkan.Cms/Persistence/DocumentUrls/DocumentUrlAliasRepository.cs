using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.DocumentUrls;

/// <summary>Other addresses of documents, taken from their property umbracoUrlAlias. Core normalises them; this only stores them.</summary>
public sealed class DocumentUrlAliasRepository(AmbientScope scope) : IDocumentUrlAliasRepository
{
    public IEnumerable<PublishedDocumentUrlAlias> GetAll() =>
        [.. scope.Read.DocumentUrlAliases.AsEnumerable().Select(row => new PublishedDocumentUrlAlias { DocumentKey = row.UniqueId, LanguageId = row.LanguageId, Alias = row.Alias })];

    /// <summary>A save replaces all aliases of the documents that it names.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        DocumentUrlAliasRow[] rows = [.. aliases.DistinctBy(a => (a.DocumentKey, a.LanguageId, a.Alias.ToLowerInvariant()))
            .Select(a => new DocumentUrlAliasRow { UniqueId = a.DocumentKey, LanguageId = a.LanguageId, Alias = a.Alias })];
        if (rows.Length == 0) return;
        DeleteByDocumentKey(rows.Select(r => r.UniqueId).Distinct());
        scope.Write.Insert(rows);
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        Guid[] keys = [.. documentKeys];
        scope.Write.DocumentUrlAliases.Where(a => keys.Contains(a.UniqueId)).ExecuteDelete();
    }

    public void DeleteAll() => scope.Write.DocumentUrlAliases.ExecuteDelete();

    /// <summary>As editors have written them, from all published documents.</summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        CmsDbContext db = scope.Read;
        return
        [
            .. (from value in db.PropertyData
                join property in db.PropertyTypes on value.PropertyTypeId equals property.Id
                join version in db.ContentVersions on value.VersionId equals version.Id
                join published in db.DocumentVersions on version.Id equals published.Id
                join document in db.Documents on version.NodeId equals document.NodeId
                join node in db.Nodes on version.NodeId equals node.Id
                where property.Alias == Constants.Conventions.Content.UrlAlias && published.Published && document.Published && !node.Trashed
                select new { node.UniqueId, Value = value })
                .AsEnumerable().Where(found => PropertyDataMap.Value(found.Value) is string { Length: > 0 })
                .Select(found => new DocumentUrlAliasRaw { DocumentKey = found.UniqueId, LanguageId = found.Value.LanguageId, AliasValue = (string)PropertyDataMap.Value(found.Value)! }),
        ];
    }
}
