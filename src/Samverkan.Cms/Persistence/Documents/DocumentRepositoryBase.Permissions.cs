using Samverkan.Cms.Persistence.UserGroups;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Documents;

public abstract partial class DocumentRepositoryBase
{
    private const string DocumentContext = "Document";

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => new(
        (from permission in Scope.Read.GranularPermissions
         join node in Scope.Read.Nodes on permission.UniqueId equals node.UniqueId
         join owner in Scope.Read.UserGroups on permission.UserGroupKey equals owner.Key
         where node.Id == entityId && permission.Context == DocumentContext
         select new { owner.Id, permission.Permission })
        .AsEnumerable().GroupBy(p => p.Id, p => p.Permission).Select(g => new EntityPermission(g.Key, entityId, g.ToHashSet())));

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds)
    {
        CmsDbContext db = Scope.Write;
        foreach (Guid owner in GroupKeys(db, groupIds))
        {
            db.GranularPermissions.Where(p => p.UserGroupKey == owner && p.UniqueId == entity.Key && p.Context == DocumentContext && p.Permission == permission).ExecuteDelete();
            db.Insert(Row(owner, entity.Key, permission));
        }

        ForgetGroups();
    }

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet)
    {
        Guid? key = Scope.Read.Nodes.Where(n => n.Id == permissionSet.EntityId).Select(n => (Guid?)n.UniqueId).SingleOrDefault();
        if (key is { } document) WritePermissions(document, permissionSet.PermissionsSet);
    }

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => ReplaceContentPermissions(permission);

    private void WritePermissions(Guid document, EntityPermissionCollection permissions)
    {
        CmsDbContext db = Scope.Write;
        db.GranularPermissions.Where(p => p.UniqueId == document && p.Context == DocumentContext).ExecuteDelete();
        foreach (EntityPermission group in permissions)
        {
            Guid owner = GroupKeys(db, [group.UserGroupId]).Single();
            db.Insert(group.AssignedPermissions.Select(verb => Row(owner, document, verb)));
        }

        ForgetGroups();
    }

    private static Guid[] GroupKeys(CmsDbContext db, IEnumerable<int> ids)
    {
        int[] wanted = [.. ids];
        return [.. db.UserGroups.Where(g => wanted.Contains(g.Id)).Select(g => g.Key)];
    }

    private static GranularPermissionRow Row(Guid owner, Guid document, string verb) => new() { UserGroupKey = owner, UniqueId = document, Permission = verb, Context = DocumentContext };
}
