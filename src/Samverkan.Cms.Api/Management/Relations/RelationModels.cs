using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Relations;

/// <summary>Relations as the client sees them. What lies outside the user's start nodes is there without its name.</summary>
internal sealed class RelationModels(IRelationService relations, UserStartNodes startNodes)
{
    public static RelationTypeResponseModel Type(IRelationType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? "",
        IsBidirectional = type.IsBidirectional,
        IsDependency = (type as IRelationTypeWithIsDependency)?.IsDependency ?? false,
        ParentObject = type.ParentObjectType is { } parent ? ObjectType(parent) : null,
        ChildObject = type.ChildObjectType is { } child ? ObjectType(child) : null,
    };

    public static ObjectTypeResponseModel ObjectType(Guid key) => new() { Id = key, Name = ObjectTypes.GetUmbracoObjectType(key).GetFriendlyName() };

    public IReadOnlyList<RelationResponseModel> Relations(IRelation[] page, Guid typeKey)
    {
        (StartNodes documents, StartNodes media, StartNodes elements) = (startNodes.Documents, startNodes.Media, startNodes.Elements);
        return [.. page.Select(relation => relations.GetEntitiesFromRelation(relation) is { } ends ? Model(relation, ends.Item1, ends.Item2) : null).OfType<RelationResponseModel>()];

        RelationResponseModel Model(IRelation relation, IUmbracoEntity parent, IUmbracoEntity child) => new()
        {
            Id = relation.Key,
            RelationType = typeKey.ToReference(),
            Parent = End(parent, relation.ParentObjectType),
            Child = End(child, relation.ChildObjectType),
            CreateDate = relation.CreateDate.ToUniversal(),
            Comment = relation.Comment,
        };

        RelationReferenceModel End(IUmbracoEntity entity, Guid type) => new() { Id = entity.Key, Name = TreeOf(type).Contain(entity.Path) ? entity.Name : null };

        StartNodes TreeOf(Guid type) => type == Constants.ObjectTypes.Document ? documents : type == Constants.ObjectTypes.Media ? media : type == Constants.ObjectTypes.Element ? elements : StartNodes.Everywhere;
    }
}
