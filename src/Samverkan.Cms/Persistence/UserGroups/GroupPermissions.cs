using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Samverkan.Cms.Persistence.UserGroups;

/// <summary>Granular permissions as rows: for one node, for one property of a type, or of a context that this program does not know and keeps.</summary>
internal static class GroupPermissions
{
    public static IGranularPermission Entity(GranularPermissionRow row) => row.Context switch
    {
        DocumentGranularPermission.ContextType => new DocumentGranularPermission { Key = row.UniqueId ?? Guid.Empty, Permission = row.Permission },
        ElementGranularPermission.ContextType => new ElementGranularPermission { Key = row.UniqueId ?? Guid.Empty, Permission = row.Permission },
        DocumentPropertyValueGranularPermission.ContextType => new DocumentPropertyValueGranularPermission { Key = row.UniqueId ?? Guid.Empty, Permission = row.Permission },
        _ => new UnknownTypeGranularPermission { Context = row.Context, Permission = row.Permission },
    };

    public static GranularPermissionRow Row(Guid groupKey, IGranularPermission permission) => new()
    {
        UserGroupKey = groupKey,
        Context = permission.Context,
        Permission = permission.Permission,
        UniqueId = (permission as INodeGranularPermission)?.Key ?? permission.Key,
    };

    /// <summary>
    /// What each group may do to each node: per group the deepest node of the path that has verbs of its own decides, else the group's defaults.
    /// </summary>
    public static IEnumerable<EntityPermission> Along(IEnumerable<IReadOnlyUserGroup> groups, bool fallbackToDefaults, IReadOnlyList<(int Id, Guid[] Path)> nodes)
    {
        foreach (IReadOnlyUserGroup group in groups)
        {
            ILookup<Guid, string> own = group.GranularPermissions.OfType<INodeGranularPermission>().Where(p => p is DocumentGranularPermission or ElementGranularPermission).ToLookup(p => p.Key, p => p.Permission);
            foreach ((int id, Guid[] path) in nodes)
            {
                Guid? deepest = path.Reverse().Where(own.Contains).Cast<Guid?>().FirstOrDefault();
                if (deepest is { } key) yield return new EntityPermission(group.Id, id, own[key].ToHashSet());
                else if (fallbackToDefaults) yield return new EntityPermission(group.Id, id, group.Permissions, isDefaultPermissions: true);
            }
        }
    }
}
