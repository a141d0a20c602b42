using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Relations;
using Samverkan.Cms.Persistence.Tags;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Persistence.Documents;

/// <summary>What both repositories of documents are made of.</summary>
public sealed record DocumentParts(
    AmbientScope Scope,
    AppCaches Caches,
    LanguageRepository Languages,
    ContentTypeRepository Types,
    PropertyDataMap Values,
    AutomaticRelations Relations,
    EntityTags Tags,
    Lazy<PropertyEditorCollection> Editors,
    IShortStringHelper Strings);

/// <summary>Documents with versions, culture variants and publication. Saving, names, schedules and permissions are in files of their own.</summary>
public abstract partial class DocumentRepositoryBase(DocumentParts parts) : VersionedRepository<IContent>(parts.Scope, parts.Caches, parts.Languages)
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    protected abstract bool NamesAreUnique { get; }

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates) =>
        Page(query, pageIndex, pageSize, out totalRecords, filter, ordering, new Depth(propertyAliases, loadTemplates));

    public int CountPublished(string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(d => d.Flags.Published && !d.Node.Trashed);

    /// <summary>A document is reachable when every ancestor is published and none is in the bin.</summary>
    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || content.Path.StartsWith("-1,-20,", StringComparison.Ordinal)) return false;
        int[] ancestors = [.. content.AncestorIds()];
        return content.Published && Scope.Read.Documents.Count(d => ancestors.Contains(d.NodeId) && d.Published) == ancestors.Length;
    }

    protected override IQueryable<ContentJoin> Versions(CmsDbContext db) =>
        from node in db.Nodes
        join content in db.Contents on node.Id equals content.NodeId
        join document in db.Documents on node.Id equals document.NodeId
        join version in db.ContentVersions on node.Id equals version.NodeId
        join template in db.DocumentVersions on version.Id equals template.Id
        where node.NodeObjectType == ObjectType
        select new ContentJoin
        {
            Node = node,
            Content = content,
            Version = version,
            Flags = new PublicationFlags { Published = document.Published, Edited = document.Edited, TemplateId = template.TemplateId },
        };

    protected override IReadOnlyDictionary<int, PublishedVersion> PublishedVersions(CmsDbContext db, int[] ids) => (
        from version in db.ContentVersions
        join document in db.DocumentVersions on version.Id equals document.Id
        where document.Published && ids.Contains(version.NodeId)
        select new { version, document.TemplateId }).ToDictionary(p => p.version.NodeId, p => new PublishedVersion(p.version, p.TemplateId));

    protected override IEnumerable<DocumentCultureRow> CultureRows(CmsDbContext db, int[] ids) => db.DocumentCultures.Where(c => ids.Contains(c.NodeId));

    protected override bool IsPublishedVersion(CmsDbContext db, int versionId) => db.DocumentVersions.Any(v => v.Id == versionId && v.Published);

    protected override IContent Entity(ContentParts row) => DocumentMap.Entity(row, TypeOf(row), parts.Values, Culture, ObjectType);

    private IContentType TypeOf(ContentParts row) => parts.Types.Get(row.Join.Content.ContentTypeId)
        ?? throw new InvalidOperationException($"Document {row.Join.Node.Id} has the type {row.Join.Content.ContentTypeId}, which does not exist.");

    protected override void DeleteVersionRows(CmsDbContext db, int[] versions)
    {
        db.DocumentVersions.Where(v => versions.Contains(v.Id)).ExecuteDelete();
        base.DeleteVersionRows(db, versions);
    }

    protected override void DeleteRows(CmsDbContext db, int id, Guid key)
    {
        db.DeleteWhatRefersTo(id, key);
        db.DocumentCultures.Where(c => c.NodeId == id).ExecuteDelete();
        DeleteVersionRows(db, [.. db.ContentVersions.Where(v => v.NodeId == id).Select(v => v.Id)]);
        db.Documents.Where(d => d.NodeId == id).ExecuteDelete();
        db.Contents.Where(c => c.NodeId == id).ExecuteDelete();
        db.Nodes.Where(n => n.Id == id).ExecuteDelete();
    }
}
