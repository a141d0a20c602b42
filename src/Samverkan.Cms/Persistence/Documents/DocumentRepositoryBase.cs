using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Documents;

/// <summary>What documents have beside other content: templates, addresses made of their names, a path that must be published, permissions of their own.</summary>
public abstract partial class DocumentRepositoryBase(PublishableParts parts) : PublishableRepository<IContent, DocumentRow, DocumentVersionRow, DocumentCultureRow>(parts)
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates) =>
        Page(query, pageIndex, pageSize, out totalRecords, filter, ordering, new Depth(propertyAliases, loadTemplates));

    /// <summary>A document is reachable when every ancestor is published and none is in the bin.</summary>
    public override bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || content.Path.StartsWith("-1,-20,", StringComparison.Ordinal)) return false;
        int[] ancestors = [.. content.AncestorIds()];
        return content.Published && Scope.Read.Documents.Count(d => ancestors.Contains(d.NodeId) && d.Published) == ancestors.Length;
    }

    protected override IQueryable<VersionFlags> VersionFlags(CmsDbContext db) => db.DocumentVersions.Select(v => new VersionFlags { Id = v.Id, Published = v.Published, TemplateId = v.TemplateId });

    protected override IContent Entity(ContentParts row, IContentType type) => Fresh.Entity(new Content(row.Join.Version.Text ?? "", row.Join.Node.ParentId, type), content =>
    {
        content.Blueprint = ObjectType == Constants.ObjectTypes.DocumentBlueprint;
        Fill(content, row);
        content.TemplateId = row.Join.Flags.TemplateId;
        if (content.Published) content.PublishTemplateId = row.Published?.TemplateId;
    });

    protected override DocumentVersionRow NewVersion(IContent content, int versionId) => new() { Id = versionId, TemplateId = content.TemplateId };

    protected override void RewriteOwn(CmsDbContext db, IContent content)
    {
        if (!content.IsPropertyDirty(nameof(IContent.TemplateId))) return;
        (int version, int? template) = (content.VersionId, content.TemplateId);
        db.DocumentVersions.Where(v => v.Id == version).ExecuteUpdate(set => set.SetProperty(v => v.TemplateId, template));
    }

    protected override void SettlePublishedState(IContent content, bool publishing)
    {
        if (publishing) content.PublishTemplateId = content.TemplateId;
        else if (content.PublishedState == PublishedState.Unpublishing) content.PublishTemplateId = null;
        base.SettlePublishedState(content, publishing);
    }
}
