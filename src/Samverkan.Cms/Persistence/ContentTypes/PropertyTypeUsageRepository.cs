namespace Samverkan.Cms.Persistence.ContentTypes;

/// <summary>Whether a type's property has values anywhere.</summary>
public sealed class PropertyTypeUsageRepository(AmbientScope scope) : IPropertyTypeUsageRepository
{
    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias) => Task.FromResult((
        from value in scope.Read.PropertyData
        join property in scope.Read.PropertyTypes on value.PropertyTypeId equals property.Id
        join type in scope.Read.Nodes on property.ContentTypeId equals type.Id
        where type.UniqueId == contentTypeKey && property.Alias == propertyAlias
        select value.Id).Any());

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) => Task.FromResult((
        from type in scope.Read.ContentTypes
        join node in scope.Read.Nodes on type.NodeId equals node.Id
        where node.UniqueId == contentTypeKey
        select type.NodeId).Any());
}
