using System.Globalization;

namespace Samverkan.Cms.Api.Shared.Trees;

/// <param name="Entity">What stands in the tree.</param>
/// <param name="Parent">The key of what it stands in; null at the root.</param>
/// <param name="HasAccess">False: it is shown only as the way to a start node.</param>
/// <param name="Outside">Not null: it is outside the start nodes, to be picked there and shown as visitors see it.</param>
internal readonly record struct TreeEntity(IEntitySlim Entity, Guid? Parent, bool HasAccess, OutsideNames? Outside = null)
{
    public bool HasChildren => Outside?.HaveChildren(Entity.Key) ?? Entity.HasChildren;
}

/// <summary>The trees, as far as a user may see them. Users without start nodes of their own see all.</summary>
internal sealed class EntityTree(IEntityService entities, IIdKeyMap keys)
{
    public Paged<TreeEntity> Children(TreeKind kind, Guid? parent, Paging paging, StartNodes access, bool foldersOnly = false)
    {
        IEntitySlim? above = parent is { } key ? entities.Get(key) : null;
        if (parent is not null && above is null) return Paged<TreeEntity>.Empty;
        string path = above?.Path ?? Constants.System.RootString;
        if (!access.Contain(path)) return access.Outside is { } outside ? Named(kind, parent, path, paging, access, outside) : OnTheWay(kind, parent, path, paging, access, foldersOnly);
        IEntitySlim[] found = [.. entities.GetPagedChildren(parent, kind.Types(), kind.Types(foldersOnly), paging.Skip, paging.Take, trashed: false, out long total, ordering: kind.Ordering)];
        return new(total, [.. found.Select(e => new TreeEntity(e, parent, HasAccess: true))]);
    }

    /// <summary>
    /// The window around an item, all of it with the item's parent. Around one that is not shown stands what is shown beside it: the client opens its tree at whatever
    /// address is followed, also at one that is then refused.
    /// </summary>
    public Subset<TreeEntity> Siblings(TreeKind kind, Guid target, Around around, StartNodes access, bool foldersOnly = false)
    {
        if (entities.Get(target) is not { Trashed: false } self || !kind.Holds(self)) return new(0, 0, []);
        Guid? parent = ParentOf(self);
        if (!access.IsEverywhere && !access.Contain(self.Path[..self.Path.LastIndexOf(',')])) return Window(Children(kind, parent, new Paging(0, int.MaxValue), access, foldersOnly).Items, self, around);
        IEntitySlim[] found = [.. entities.GetSiblings(target, kind.Types(foldersOnly), around.Ahead, around.Behind, out long totalBefore, out long totalAfter, ordering: kind.Ordering)];
        return new(totalBefore, totalAfter, [.. found.Select(e => new TreeEntity(e, parent, HasAccess: true))]);
    }

    /// <summary>From the root down to the item itself.</summary>
    public IEnumerable<TreeEntity> Ancestors(TreeKind kind, Guid descendant, StartNodes access)
    {
        if (entities.Get(descendant) is not { } self) return [];
        int[] path = [.. self.Path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Where(id => id > 0)]; // Core's own keys of a path leave folders out
        return entities.GetAll(kind.Types(), path).OrderBy(e => e.Level).Where(e => access.Show(e.Path) || access.Name(e)).Select(e => Shown(e, access));
    }

    /// <returns>Those of the keys that exist and may be seen, in the order asked for.</returns>
    public IEnumerable<TreeEntity> Items(TreeKind kind, Guid[] wanted, StartNodes access)
    {
        if (wanted.Length == 0) return [];
        return entities.GetAll(kind.Types(), wanted).Where(e => access.Show(e.Path) || access.Name(e)).OrderBy(e => Array.IndexOf(wanted, e.Key)).Select(e => Shown(e, access));
    }

    /// <summary>What lies in the recycle bin, or in something there.</summary>
    public Paged<TreeEntity> Trashed(TreeKind kind, Guid? parent, Paging paging)
    {
        if (kind.Folder is not null) return TrashedWithFolders(kind, parent, paging);
        IEntitySlim[] found = parent is { } key
            ? [.. entities.GetPagedTrashedChildren(key, kind.Item, paging.Skip, paging.Take, out long total, ordering: kind.Ordering)]
            : [.. entities.GetPagedTrashedChildren(kind.Bin, kind.Item, paging.PageIndex, paging.Take, out total, ordering: kind.Ordering)];
        return new(total, [.. found.Select(e => new TreeEntity(e, parent, HasAccess: true))]);
    }

    private Paged<TreeEntity> TrashedWithFolders(TreeKind kind, Guid? parent, Paging paging)
    {
        IEntitySlim[] found = [.. entities.GetPagedChildren(parent ?? kind.BinKey, parent is null ? [kind.BinType] : kind.Types(), kind.Types(), paging.Skip, paging.Take, trashed: true, out long total, ordering: kind.Ordering)];
        return new(total, [.. found.Select(e => new TreeEntity(e, parent, HasAccess: true))]);
    }

    public Subset<TreeEntity> TrashedSiblings(TreeKind kind, Guid target, Around around)
    {
        if (entities.Get(target) is not { Trashed: true } self) return new(0, 0, []);
        Guid? parent = ParentOf(self);
        IEntitySlim[] found = [.. entities.GetTrashedSiblings(target, kind.Types(), around.Ahead, around.Behind, out long totalBefore, out long totalAfter, ordering: kind.Ordering)];
        return new(totalBefore, totalAfter, [.. found.Select(e => new TreeEntity(e, parent, HasAccess: true))]);
    }

    public Guid? ParentOf(IEntitySlim entity) =>
        entity.ParentId is Constants.System.Root or Constants.System.RecycleBinContent or Constants.System.RecycleBinMedia or Constants.System.RecycleBinElement ? null
        : keys.GetKeyForId(entity.ParentId, entities.GetObjectType(entity.ParentId)) is { Success: true } found ? found.Result : null;

    private Paged<TreeEntity> OnTheWay(TreeKind kind, Guid? parent, string path, Paging paging, StartNodes access, bool foldersOnly)
    {
        int[] below = access.Below(path);
        if (below.Length == 0) return Paged<TreeEntity>.Empty;
        IEntitySlim[] shown = [.. entities.GetAll(kind.Types(foldersOnly), below).Where(e => !e.Trashed).OrderBy(e => e.SortOrder)];
        return new(shown.Length, [.. shown.Skip(paging.Skip).Take(paging.Take).Select(e => new TreeEntity(e, parent, access.Contain(e.Path)))]);
    }

    /// <summary>What may be picked outside the start nodes, and the way to them.</summary>
    private Paged<TreeEntity> Named(TreeKind kind, Guid? parent, string path, Paging paging, StartNodes access, OutsideNames outside)
    {
        int[] below = access.Below(path);
        HashSet<Guid> way = below.Length == 0 ? [] : [.. entities.GetAll(kind.Types(), below).Where(e => !e.Trashed).Select(e => e.Key)];
        Guid[] all = outside.Children(parent, way), shown = [.. all.Skip(paging.Skip).Take(paging.Take)];
        return new(all.Length, shown.Length == 0 ? [] : [.. entities.GetAll(kind.Types(), shown).OrderBy(e => Array.IndexOf(shown, e.Key)).Select(e => Shown(e, access))]);
    }

    public TreeEntity Shown(IEntitySlim entity, StartNodes access)
    {
        OutsideNames? outside = access.Name(entity) ? access.Outside : null;
        return new(entity, ParentOf(entity), outside is not null || access.Contain(entity.Path), outside);
    }

    /// <param name="all">In the order of the tree.</param>
    /// <param name="target">One of them, or one that would stand among them.</param>
    /// <param name="around">How many beside it.</param>
    private static Subset<TreeEntity> Window(IReadOnlyList<TreeEntity> all, IEntitySlim target, Around around)
    {
        int at = all.TakeWhile(e => e.Entity.Key != target.Key && e.Entity.SortOrder <= target.SortOrder).Count();
        Range window = around.Window(at, all.Count, isThere: at < all.Count && all[at].Entity.Key == target.Key);
        return new(window.Start.Value, all.Count - window.End.Value, [.. all.Take(window)]);
    }
}
