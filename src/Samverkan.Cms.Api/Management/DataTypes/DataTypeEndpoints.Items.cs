using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.DataTypes;

/// <summary>Data types as pickers list them.</summary>
internal static partial class DataTypeEndpoints
{
    private static void MapDataTypeItems(this ManagementApi api)
    {
        api.Get("/filter/data-type", Filter);
        api.Get("/item/data-type", Items);
        api.Get("/item/data-type/search", Search);
    }

    private static async Task<Paged<DataTypeItemResponseModel>> Filter(string? name, string? editorUiAlias, string? editorAlias, Paging paging, IDataTypeService dataTypes)
    {
        PagedModel<IDataType> page = await dataTypes.FilterAsync(name, editorUiAlias, editorAlias, paging.Skip, paging.Take);
        return new(page.Total, [.. page.Items.Select(DataTypeModels.Item)]);
    }

    private static async Task<IEnumerable<DataTypeItemResponseModel>> Items(Guid[] id, IDataTypeService dataTypes) =>
        id.Length == 0 ? [] : (await dataTypes.GetAllAsync(id)).OrderBy(t => Array.IndexOf(id, t.Key)).Select(DataTypeModels.Item);

    private static async Task<Paged<DataTypeItemResponseModel>> Search(string? query, Paging paging, EntitySearch search, IDataTypeService dataTypes)
    {
        Paged<IEntitySlim> found = search.Find(TreeKind.DataTypes, query, paging);
        Guid[] keys = [.. found.Items.Select(e => e.Key)];
        return new(found.Total, [.. await Items(keys, dataTypes)]);
    }
}
