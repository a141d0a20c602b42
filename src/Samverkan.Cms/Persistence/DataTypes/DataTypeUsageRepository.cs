namespace Samverkan.Cms.Persistence.DataTypes;

/// <summary>Whether a value of any item is kept with a data type: then its editor cannot be exchanged lightly.</summary>
public sealed class DataTypeUsageRepository(AmbientScope scope) : IDataTypeUsageRepository
{
    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey) => Task.FromResult((
        from value in scope.Read.PropertyData
        join property in scope.Read.PropertyTypes on value.PropertyTypeId equals property.Id
        join dataType in scope.Read.Nodes on property.DataTypeId equals dataType.Id
        where dataType.UniqueId == dataTypeKey
        select value.Id).Any());
}
