using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Relations;
using Samverkan.Cms.Persistence.Tags;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using PublishableContentBase = Umbraco.Cms.Core.Models.PublishableContentBase;

namespace Samverkan.Cms.Persistence.Contents;

/// <summary>What the repositories of documents, blueprints and elements are made of.</summary>
public sealed record PublishableParts(
    AmbientScope Scope,
    AppCaches Caches,
    LanguageRepository Languages,
    ContentTypeRepository Types,
    PropertyDataMap Values,
    AutomaticRelations Relations,
    EntityTags Tags,
    Lazy<PropertyEditorCollection> Editors,
    IShortStringHelper Strings);

/// <summary>Content with versions, culture variants and publication. Saving, names and schedules are in files of their own.</summary>
public abstract partial class PublishableRepository<TEntity, TRow, TVersionRow, TCultureRow>(PublishableParts parts) : VersionedRepository<TEntity>(parts.Scope, parts.Caches, parts.Languages)
    where TEntity : class, IPublishableContentBase
    where TRow : PublishableRow, new()
    where TVersionRow : PublishableVersionRow, new()
    where TCultureRow : PublishableCultureRow, new()
{
    protected IShortStringHelper Strings => parts.Strings;

    protected abstract bool NamesAreUnique { get; }

    public int CountPublished(string? contentTypeAlias = null) => OfType(contentTypeAlias).Count(d => d.Flags.Published && !d.Node.Trashed);

    /// <returns>Whether visitors can reach the item.</returns>
    public abstract bool IsPathPublished(TEntity? content);

    /// <summary>The item itself, without what <see cref="Fill"/> adds.</summary>
    protected abstract TEntity Entity(ContentParts row, IContentType type);

    protected void Fill(PublishableContentBase content, ContentParts row) => PublishableMap.Fill(content, row, TypeOf(row), parts.Values, Culture);

    protected override TEntity Entity(ContentParts row) => Entity(row, TypeOf(row));

    /// <summary>What is told of each version; a kind that has templates says here which.</summary>
    protected virtual IQueryable<VersionFlags> VersionFlags(CmsDbContext db) => db.Set<TVersionRow>().Select(v => new VersionFlags { Id = v.Id, Published = v.Published, TemplateId = null });

    protected override IQueryable<ContentJoin> Versions(CmsDbContext db) =>
        from node in db.Nodes
        join version in db.ContentVersions on node.Id equals version.NodeId
        from content in db.Contents.Where(c => c.NodeId == node.Id).DefaultIfEmpty()
        from item in db.Set<TRow>().Where(i => i.NodeId == node.Id).DefaultIfEmpty()
        from flags in VersionFlags(db).Where(f => f.Id == version.Id).DefaultIfEmpty()
        where node.NodeObjectType == ObjectType
        select new ContentJoin
        {
            Node = node,
            Content = content,
            Version = version,
            Flags = new PublicationFlags { Published = item.Published, Edited = item.Edited, TemplateId = flags.TemplateId },
        };

    protected override IReadOnlyDictionary<int, PublishedVersion> PublishedVersions(CmsDbContext db, int[] ids) => (
        from version in db.ContentVersions
        join flags in VersionFlags(db) on version.Id equals flags.Id
        where flags.Published && ids.Contains(version.NodeId)
        select new { version, flags.TemplateId }).ToDictionary(p => p.version.NodeId, p => new PublishedVersion(p.version, p.TemplateId));

    protected override IEnumerable<PublishableCultureRow> CultureRows(CmsDbContext db, int[] ids) => db.Set<TCultureRow>().Where(c => ids.Contains(c.NodeId));

    protected override bool IsPublishedVersion(CmsDbContext db, int versionId) => db.Set<TVersionRow>().Any(v => v.Id == versionId && v.Published);

    private IContentType TypeOf(ContentParts row) => parts.Types.Get(row.Join.Content.ContentTypeId)
        ?? throw new InvalidOperationException($"Node {row.Join.Node.Id} has the type {row.Join.Content.ContentTypeId}, which does not exist.");

    protected override void DeleteVersionRows(CmsDbContext db, int[] versions)
    {
        db.Set<TVersionRow>().Where(v => versions.Contains(v.Id)).ExecuteDelete();
        base.DeleteVersionRows(db, versions);
    }

    protected override void DeleteRows(CmsDbContext db, int id, Guid key)
    {
        db.DeleteWhatRefersTo(id, key);
        db.Set<TCultureRow>().Where(c => c.NodeId == id).ExecuteDelete();
        DeleteVersionRows(db, [.. db.ContentVersions.Where(v => v.NodeId == id).Select(v => v.Id)]);
        db.Set<TRow>().Where(d => d.NodeId == id).ExecuteDelete();
        db.Contents.Where(c => c.NodeId == id).ExecuteDelete();
        db.Nodes.Where(n => n.Id == id).ExecuteDelete();
    }
}

/// <summary>A version's own flags, of whatever kind it is.</summary>
public sealed class VersionFlags
{
    public int Id { get; init; }
    public bool Published { get; init; }
    public int? TemplateId { get; init; }
}
