using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Entities;

internal static class EntityMap
{
    public static IEntitySlim Entity(EntityJoin join, IReadOnlyList<PublishableCultureRow> cultures, Func<int, string> culture)
    {
        Guid? type = join.Node.NodeObjectType;
        if (type == Constants.ObjectTypes.Document || type == Constants.ObjectTypes.DocumentBlueprint) return Publishable(new DocumentEntitySlim(), join, cultures, culture);
        if (type == Constants.ObjectTypes.Element) return Publishable(new ElementEntitySlim(), join, cultures, culture);
        if (type == Constants.ObjectTypes.Media) return Media(join);
        return Filled(new EntitySlim(), join);
    }

    private static TEntity Publishable<TEntity>(TEntity entity, EntityJoin join, IReadOnlyList<PublishableCultureRow> cultures, Func<int, string> culture) where TEntity : PublishableContentEntitySlim
    {
        Typed(entity, join);
        (entity.Published, entity.Edited, entity.Variations) = (join.Published, join.Edited, (ContentVariation)(join.Type?.Variations ?? 0));
        entity.CultureNames = cultures.Where(c => c.Name is not null).ToDictionary(c => culture(c.LanguageId), c => c.Name!);
        entity.PublishedCultures = [.. cultures.Where(c => c.Published).Select(c => culture(c.LanguageId))];
        entity.EditedCultures = [.. cultures.Where(c => c.Edited).Select(c => culture(c.LanguageId))];
        return entity;
    }

    private static MediaEntitySlim Media(EntityJoin join)
    {
        MediaEntitySlim entity = Typed(new MediaEntitySlim(), join);
        entity.MediaPath = join.MediaPath;
        return entity;
    }

    private static TEntity Typed<TEntity>(TEntity entity, EntityJoin join) where TEntity : ContentEntitySlim
    {
        Filled(entity, join);
        if (join.Type is not { } type) return entity;
        (entity.ContentTypeAlias, entity.ContentTypeKey, entity.ContentTypeIcon, entity.ContentTypeThumbnail) = (type.Alias!, join.TypeKey!.Value, type.Icon, type.Thumbnail);
        (entity.ListViewKey, entity.IsContainer) = (type.ListView, type.ListView is not null);
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
