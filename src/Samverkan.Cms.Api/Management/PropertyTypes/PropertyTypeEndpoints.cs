namespace Samverkan.Cms.Api.Management.PropertyTypes;

internal static class PropertyTypeEndpoints
{
    public static void MapPropertyTypes(this ManagementApi api) => api.Get("/property-type/is-used", IsUsed);

    /// <summary>Whether any content has a value there: what is asked before a property is deleted.</summary>
    private static async Task<IResult> IsUsed(Guid contentTypeId, string propertyAlias, IPropertyTypeUsageService usage) =>
        (await usage.HasSavedPropertyValuesAsync(contentTypeId, propertyAlias)).ToOk(found => found);
}
