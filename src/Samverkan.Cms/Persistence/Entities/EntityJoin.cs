using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Entities;

/// <summary>A node with what a tree shows of it.</summary>
public sealed class EntityJoin
{
    public required NodeRow Node { get; init; }
    public ContentTypeRow? Type { get; init; }
    public Guid? TypeKey { get; init; }
    public string? TypeName { get; init; }
    public bool Published { get; init; }
    public bool Edited { get; init; }
    public string? MediaPath { get; init; }
    public bool HasChildren { get; init; }

    /// <summary>With nothing but the node.</summary>
    public static IQueryable<EntityJoin> Nodes(CmsDbContext db) => db.Nodes.Select(node => new EntityJoin { Node = node });

    public static IQueryable<EntityJoin> All(CmsDbContext db) =>
        from node in db.Nodes
        join c in db.Contents on node.Id equals c.NodeId into contents
        from content in contents.DefaultIfEmpty()
        join t in db.ContentTypes on content.ContentTypeId equals t.NodeId into types
        from type in types.DefaultIfEmpty()
        join tn in db.Nodes on type.NodeId equals tn.Id into typeNodes
        from typeNode in typeNodes.DefaultIfEmpty()
        join d in db.Documents on node.Id equals d.NodeId into documents
        from document in documents.DefaultIfEmpty()
        join el in db.Elements on node.Id equals el.NodeId into elements
        from element in elements.DefaultIfEmpty()
        select new EntityJoin
        {
            Node = node,
            Type = type,
            TypeKey = typeNode.UniqueId,
            TypeName = typeNode.Text,
            Published = (bool?)document.Published ?? (bool?)element.Published ?? false,
            Edited = (bool?)document.Edited ?? (bool?)element.Edited ?? false,
            MediaPath = (from path in db.MediaVersions join version in db.ContentVersions on path.Id equals version.Id where version.NodeId == node.Id && version.Current select path.Path).FirstOrDefault(),
            HasChildren = db.Nodes.Any(child => child.ParentId == node.Id && child.Id != node.Id),
        };

    public static readonly Translation<EntityJoin> Columns = new Translation<EntityJoin>()
        .Pair(nameof(IUmbracoEntity.Id), j => j.Node.Id)
        .Pair(nameof(IUmbracoEntity.Key), j => j.Node.UniqueId)
        .Pair(nameof(IUmbracoEntity.Name), j => j.Node.Text)
        .Pair(nameof(IUmbracoEntity.ParentId), j => j.Node.ParentId)
        .Pair(nameof(IUmbracoEntity.Path), j => j.Node.Path)
        .Pair(nameof(IUmbracoEntity.Level), j => j.Node.Level)
        .Pair(nameof(IUmbracoEntity.SortOrder), j => j.Node.SortOrder)
        .Pair(nameof(IUmbracoEntity.Trashed), j => j.Node.Trashed)
        .Pair(nameof(IUmbracoEntity.CreatorId), j => j.Node.NodeUser)
        .Pair(nameof(IUmbracoEntity.CreateDate), j => j.Node.CreateDate)
        .Pair(nameof(IEntitySlim.NodeObjectType), j => j.Node.NodeObjectType);
}
