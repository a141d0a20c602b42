using System.Globalization;

namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class VersionedRepository<TEntity>
{
    public IEnumerable<TEntity> GetRecycleBin() => Load(j => j.Where(d => d.Node.Trashed).OrderBy(d => d.Node.Level).ThenBy(d => d.Node.SortOrder));

    public bool RecycleBinSmells() => scope.Read.Nodes.Any(n => n.ParentId == RecycleBinId);

    /// <summary>Positions in one go, without touching versions or dates.</summary>
    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        CmsDbContext db = scope.Write;
        for (int position = 0; position < orderedNodeIds.Count; position++)
        {
            (int id, int sortOrder) = (orderedNodeIds[position], position);
            db.Nodes.Where(n => n.Id == id && n.SortOrder != sortOrder).ExecuteUpdate(set => set.SetProperty(n => n.SortOrder, sortOrder));
        }

        ForgetAll();
    }

    /// <summary>Paths and levels must follow from the parents'.</summary>
    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options)
    {
        CmsDbContext db = options.FixIssues ? scope.Write : scope.Read;
        Dictionary<int, NodeRow> nodes = db.Nodes.Where(n => n.NodeObjectType == ObjectType || n.Id == RecycleBinId || n.Id == Constants.System.Root).ToDictionary(n => n.Id);
        Dictionary<int, ContentDataIntegrityReportEntry> issues = [];
        foreach (NodeRow node in nodes.Values.Where(n => n.NodeObjectType == ObjectType).OrderBy(n => n.Level).ThenBy(n => n.ParentId))
        {
            if (Issue(node, nodes.GetValueOrDefault(node.ParentId)) is not { } issue) continue;
            issues[node.Id] = new ContentDataIntegrityReportEntry(issue) { Fixed = options.FixIssues && Mend(db, node, nodes.GetValueOrDefault(node.ParentId)) };
        }

        if (options.FixIssues && issues.Count > 0) ForgetAll();
        return new ContentDataIntegrityReport(issues);
    }

    private static ContentDataIntegrityReport.IssueType? Issue(NodeRow node, NodeRow? parent)
    {
        string[] ids = node.Path.Split(',');
        if (parent is null || ids.Length < 2) return ContentDataIntegrityReport.IssueType.InvalidPathEmpty;
        if (ids[^1] != node.Id.ToString(CultureInfo.InvariantCulture)) return ContentDataIntegrityReport.IssueType.InvalidPathById;
        if (ids[^2] != parent.Id.ToString(CultureInfo.InvariantCulture)) return ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId;
        if (node.Level != parent.Level + 1) return ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch;
        return null;
    }

    private static bool Mend(CmsDbContext db, NodeRow node, NodeRow? parent)
    {
        if (parent is null) return false;
        (node.Path, node.Level) = (string.Create(CultureInfo.InvariantCulture, $"{parent.Path},{node.Id}"), (short)(parent.Level + 1));
        return db.Nodes.Where(n => n.Id == node.Id).ExecuteUpdate(set => set.SetProperty(n => n.Path, node.Path).SetProperty(n => n.Level, node.Level)) == 1;
    }
}
