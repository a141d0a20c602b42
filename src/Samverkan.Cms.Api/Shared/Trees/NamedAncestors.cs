using Samverkan.Cms.Api.Management;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <summary>The folders that items stand in, from the root down.</summary>
internal static class NamedAncestors
{
    public static void MapNamedAncestors(this ManagementApi api, string resource, TreeKind kind) => api.Get($"/item/{resource}/ancestors", (Guid[] id, EntityTree tree) => id.Select(key => Of(key, kind, tree, StartNodes.Everywhere)));

    public static ItemAncestors<NamedItemResponseModel> Of(Guid key, TreeKind kind, EntityTree tree, StartNodes access) => new(key, [.. tree.Ancestors(kind, key, access)
        .Where(e => e.Entity.Key != key).Select(e => new NamedItemResponseModel { Id = e.Entity.Key, Name = e.Entity.Name ?? "", Flags = [] })]);
}
