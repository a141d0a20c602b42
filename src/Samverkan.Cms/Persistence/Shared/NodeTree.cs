using System.Globalization;

namespace Samverkan.Cms.Persistence.Shared;

/// <summary>The node row that every tree entity has. Ids, paths and levels are written back to the entity with change tracking on: Core reads what became dirty.</summary>
public static class NodeTree
{
    private static readonly string[] Place = [nameof(ITreeEntity.ParentId), nameof(ITreeEntity.Path), nameof(ITreeEntity.Level), nameof(ITreeEntity.SortOrder), nameof(ITreeEntity.Trashed)];

    /// <param name="db">A context that writes.</param>
    /// <param name="entity">The new entity; its id, path, level and position are set, and whether it is in the bin.</param>
    /// <param name="objectType">Which kind of node, one of <see cref="Constants.ObjectTypes"/>.</param>
    /// <param name="sortOrder">The position; null: the caller's own if free, else after the last sibling.</param>
    public static void InsertNode(this CmsDbContext db, ITreeEntity entity, Guid objectType, int? sortOrder = null)
    {
        NodeRow parent = db.Nodes.SingleOrDefault(n => n.Id == entity.ParentId)
            ?? throw new InvalidOperationException($"{entity.Name}: there is no node {entity.ParentId} to be its parent.");
        if (entity is TreeEntityBase { Trashed: true } copy) copy.Trashed = parent.Trashed; // a copy of what is in the bin is not, wherever else it is put
        NodeRow row = Row(entity, objectType);
        row.Level = (short)(parent.Level + 1);
        row.SortOrder = sortOrder ?? db.FreePosition(entity, objectType);
        row.Id = db.ReservedId(entity.Key) ?? 0;
        if (row.Id == 0) db.Insert(row);
        row.Path = string.Create(CultureInfo.InvariantCulture, $"{parent.Path},{row.Id}");
        db.WriteNode(row);
        (entity.Id, entity.Path, entity.Level, entity.SortOrder) = (row.Id, row.Path, row.Level, row.SortOrder);
    }

    /// <summary>
    /// Under a new parent the path, the level and a position after the last sibling follow from it; Core moves the descendants itself. An entity that was not moved leaves its
    /// node where it is: it may have been read before somebody else moved it.
    /// </summary>
    public static void UpdateNode(this CmsDbContext db, ITreeEntity entity, Guid objectType)
    {
        if (entity is ICanBeDirty change && change.IsPropertyDirty(nameof(entity.ParentId)))
        {
            NodeRow parent = db.Nodes.Single(n => n.Id == entity.ParentId);
            (entity.Path, entity.Level) = (string.Create(CultureInfo.InvariantCulture, $"{parent.Path},{entity.Id}"), parent.Level + 1);
            entity.SortOrder = db.Nodes.Where(n => n.ParentId == entity.ParentId && n.NodeObjectType == objectType && n.Id != entity.Id).Max(n => (int?)n.SortOrder) + 1 ?? 0;
        }

        NodeRow row = Row(entity, objectType);
        (row.Id, row.Level, row.Path, row.SortOrder) = (entity.Id, (short)entity.Level, entity.Path, entity.SortOrder);
        if (entity is ICanBeDirty placed && !Place.Any(placed.IsPropertyDirty)) db.WriteName(row);
        else db.WriteNode(row);
    }

    /// <summary>Moves a node with all below it; the entity's own parent, path and level are set, descendants change in the database only.</summary>
    public static void MoveNode(this CmsDbContext db, ITreeEntity entity, int parentId)
    {
        NodeRow parent = db.Nodes.Single(n => n.Id == parentId);
        (string oldPath, int oldLevel) = (entity.Path, entity.Level);
        string below = oldPath + ",";
        (entity.ParentId, entity.Path, entity.Level) = (parentId, string.Create(CultureInfo.InvariantCulture, $"{parent.Path},{entity.Id}"), parent.Level + 1);
        (string newPath, int shift) = (entity.Path, entity.Level - oldLevel);
        db.Nodes.Where(n => n.Id == entity.Id).ExecuteUpdate(set => set
            .SetProperty(n => n.ParentId, parentId).SetProperty(n => n.Path, newPath).SetProperty(n => n.Level, (short)entity.Level));
        db.Nodes.Where(n => n.Path.StartsWith(below)).ExecuteUpdate(set => set
            .SetProperty(n => n.Path, n => newPath + n.Path.Substring(oldPath.Length)).SetProperty(n => n.Level, n => (short)(n.Level + shift)));
    }

    /// <summary>The ids from the root to the node, itself included, separated by comma; "none" for a node that is not there, which no path begins with.</summary>
    public static string PathOf(this CmsDbContext db, int id) => db.Nodes.Where(n => n.Id == id).Select(n => n.Path).SingleOrDefault() ?? "none";

    /// <summary>Zero is no user: the column is null then.</summary>
    public static int? UserOrNull(int id) => id == 0 ? null : id;

    private static int FreePosition(this CmsDbContext db, ITreeEntity entity, Guid objectType)
    {
        IQueryable<NodeRow> siblings = db.Nodes.Where(n => n.ParentId == entity.ParentId && n.NodeObjectType == objectType && !n.Trashed);
        if (entity.SortOrder > 0 && !siblings.Any(n => n.SortOrder == entity.SortOrder)) return entity.SortOrder;
        return siblings.Max(n => (int?)n.SortOrder) + 1 ?? 0;
    }

    private static int? ReservedId(this CmsDbContext db, Guid key) =>
        db.Nodes.Where(n => n.UniqueId == key && n.NodeObjectType == Constants.ObjectTypes.IdReservation).Select(n => (int?)n.Id).SingleOrDefault();

    private static void WriteNode(this CmsDbContext db, NodeRow row) =>
        db.Nodes.Where(n => n.Id == row.Id).ExecuteUpdate(set => set
            .SetProperty(n => n.ParentId, row.ParentId).SetProperty(n => n.Level, row.Level).SetProperty(n => n.Path, row.Path)
            .SetProperty(n => n.SortOrder, row.SortOrder).SetProperty(n => n.Trashed, row.Trashed).SetProperty(n => n.Text, row.Text)
            .SetProperty(n => n.NodeObjectType, row.NodeObjectType).SetProperty(n => n.NodeUser, row.NodeUser).SetProperty(n => n.CreateDate, row.CreateDate));

    private static void WriteName(this CmsDbContext db, NodeRow row) =>
        db.Nodes.Where(n => n.Id == row.Id).ExecuteUpdate(set => set.SetProperty(n => n.Text, row.Text).SetProperty(n => n.NodeUser, row.NodeUser).SetProperty(n => n.CreateDate, row.CreateDate));

    private static NodeRow Row(ITreeEntity entity, Guid objectType) => new()
    {
        UniqueId = entity.Key,
        ParentId = entity.ParentId,
        Trashed = entity.Trashed,
        Text = entity.Name,
        NodeObjectType = objectType,
        NodeUser = UserOrNull(entity.CreatorId),
        CreateDate = entity.CreateDate,
    };
}
