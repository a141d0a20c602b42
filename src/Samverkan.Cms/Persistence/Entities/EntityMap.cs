namespace Samverkan.Cms.Persistence.Entities;

public static class EntityMap
{
    public static IEntitySlim Entity(EntityJoin join) => join.Node.NodeObjectType == Constants.ObjectTypes.Document ? Document(join) : Filled(new EntitySlim(), join);

    private static DocumentEntitySlim Document(EntityJoin join)
    {
        DocumentEntitySlim entity = Filled(new DocumentEntitySlim(), join);
        (entity.ContentTypeAlias, entity.ContentTypeKey, entity.ContentTypeIcon) = (join.Type!.Alias!, join.TypeKey!.Value, join.Type.Icon);
        (entity.Variations, entity.ListViewKey, entity.IsContainer) = ((ContentVariation)join.Type.Variations, join.Type.ListView, join.Type.ListView is not null);
        return entity;
    }

    private static TEntity Filled<TEntity>(TEntity entity, EntityJoin join) where TEntity : EntitySlim
    {
        NodeRow node = join.Node;
        (entity.Id, entity.Key, entity.Name, entity.ParentId, entity.Path) = (node.Id, node.UniqueId, node.Text, node.ParentId, node.Path);
        (entity.Level, entity.SortOrder, entity.Trashed, entity.HasChildren) = (node.Level, node.SortOrder, node.Trashed, join.HasChildren);
        (entity.CreatorId, entity.CreateDate, entity.UpdateDate) = (node.NodeUser ?? 0, node.CreateDate, node.CreateDate);
        entity.NodeObjectType = node.NodeObjectType ?? Guid.Empty;
        return entity;
    }
}
