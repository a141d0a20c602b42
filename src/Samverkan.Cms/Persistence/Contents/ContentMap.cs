namespace Samverkan.Cms.Persistence.Contents;

internal static class ContentMap
{
    public static void Node(ContentBase content, NodeRow node)
    {
        (content.Id, content.Key, content.ParentId, content.Path) = (node.Id, node.UniqueId, node.ParentId, node.Path);
        (content.Level, content.SortOrder, content.Trashed) = (node.Level, node.SortOrder, node.Trashed);
        (content.CreatorId, content.CreateDate) = (node.NodeUser ?? 0, node.CreateDate);
    }

    /// <summary>From the path: the ids of all ancestors that are content.</summary>
    public static IEnumerable<int> AncestorIds(this IContentBase content) =>
        content.Path.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)).Where(id => id > 0 && id != content.Id);

    /// <summary>Rows of other aggregates that name an item which is about to go.</summary>
    public static void DeleteWhatRefersTo(this CmsDbContext db, int id, Guid key)
    {
        db.RedirectUrls.Where(r => r.ContentKey == key).ExecuteDelete();
        db.Domains.Where(d => d.DomainRootStructureId == id).ExecuteDelete();
        db.AccessRules.Where(r => db.Accesses.Any(a => a.Id == r.AccessId && (a.NodeId == id || a.LoginNodeId == id || a.NoAccessNodeId == id))).ExecuteDelete();
        db.Accesses.Where(a => a.NodeId == id || a.LoginNodeId == id || a.NoAccessNodeId == id).ExecuteDelete();
        db.DocumentUrls.Where(u => u.UniqueId == key).ExecuteDelete();
        db.DocumentUrlAliases.Where(u => u.UniqueId == key).ExecuteDelete();
        db.ContentSchedules.Where(s => s.NodeId == id).ExecuteDelete();
        db.UserNotifications.Where(n => n.NodeId == id).ExecuteDelete();
        db.GranularPermissions.Where(p => p.UniqueId == key).ExecuteDelete();
        db.UserStartNodes.Where(n => n.StartNode == id).ExecuteDelete();
        db.UserGroups.Where(g => g.StartContentId == id).ExecuteUpdate(set => set.SetProperty(g => g.StartContentId, (int?)null));
        db.UserGroups.Where(g => g.StartMediaId == id).ExecuteUpdate(set => set.SetProperty(g => g.StartMediaId, (int?)null));
        db.UserGroups.Where(g => g.StartElementId == id).ExecuteUpdate(set => set.SetProperty(g => g.StartElementId, (int?)null));
        db.Relations.Where(r => r.ParentId == id || r.ChildId == id).ExecuteDelete();
        db.TagRelationships.Where(t => t.NodeId == id).ExecuteDelete();
    }
}
