using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Management.DataTypes;

internal static partial class DataTypeEndpoints
{
    public static IServiceCollection AddDataTypes(this IServiceCollection services) => services.AddSingleton<DataTypeModels>();

    public static void MapDataTypes(this ManagementApi api)
    {
        api.Get("/data-type/configuration", Configuration);
        api.Get("/data-type/batch", Several);
        api.Get("/data-type/{id}", One);
        api.Post("/data-type", Create);
        api.Put("/data-type/{id}", Update);
        api.Delete("/data-type/{id}", Delete);
        api.Post("/data-type/{id}/copy", Copy);
        api.Put("/data-type/{id}/move", Move);
        api.Get("/data-type/{id}/is-used", IsUsed);
        api.Get("/data-type/{id}/referenced-by", ReferencedBy);
        api.MapFolders<IDataTypeContainerService, IDataType>("data-type");
        api.MapTree("data-type", TreeKind.DataTypes, (services, found) => services.GetRequiredService<DataTypeModels>().TreeItemsAsync(found));
        api.MapNamedAncestors("data-type", TreeKind.DataTypes);
        api.MapDataTypeItems();
    }

    private static DatatypeConfigurationResponseModel Configuration(IOptionsSnapshot<DataTypesSettings> settings) => new()
    {
        CanBeChanged = settings.Value.CanBeChanged,
        DocumentListViewId = Constants.DataTypes.Guids.ListViewContentGuid,
        MediaListViewId = Constants.DataTypes.Guids.ListViewMediaGuid,
    };

    private static async Task<IResult> One(Guid id, IDataTypeService dataTypes, DataTypeModels models) =>
        await dataTypes.GetAsync(id) is { } dataType ? Results.Ok(models.Model(dataType)) : NotFound;

    private static async Task<Batch<DataTypeResponseModel>> Several(Guid[] id, IDataTypeService dataTypes, DataTypeModels models) =>
        Batch<DataTypeResponseModel>.Of(id.Length == 0 ? [] : (await dataTypes.GetAllAsync(id)).OrderBy(t => Array.IndexOf(id, t.Key)).Select(models.Model));

    private static async Task<IResult> Create(CreateDataTypeRequestModel wanted, IDataTypeService dataTypes, DataTypeModels models, Editor editor)
    {
        Attempt<IDataType?, DataTypeOperationStatus> made = await models.NewAsync(wanted);
        if (made is not { Success: true, Result: { } dataType }) return Problems.Of(made.Status);
        return (await dataTypes.CreateAsync(dataType, editor.Key)).ToCreated("/data-type");
    }

    private static async Task<IResult> Update(Guid id, UpdateDataTypeRequestModel wanted, IDataTypeService dataTypes, DataTypeModels models, Editor editor)
    {
        if (await dataTypes.GetAsync(id) is not { } dataType) return NotFound;
        if (!models.Change(dataType, wanted)) return Problems.Of(DataTypeOperationStatus.PropertyEditorNotFound);
        return (await dataTypes.UpdateAsync(dataType, editor.Key)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IDataTypeService dataTypes, Editor editor) =>
        (await dataTypes.DeleteAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> Copy(Guid id, CopyRequestModel wanted, IDataTypeService dataTypes, Editor editor)
    {
        if (await dataTypes.GetAsync(id) is not { } dataType) return NotFound;
        return (await dataTypes.CopyAsync(dataType, wanted.Target?.Id, editor.Key)).ToCreated("/data-type");
    }

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IDataTypeService dataTypes, Editor editor)
    {
        if (await dataTypes.GetAsync(id) is not { } dataType) return NotFound;
        return (await dataTypes.MoveAsync(dataType, wanted.Target?.Id, editor.Key)).ToResult();
    }

    private static async Task<IResult> IsUsed(Guid id, IDataTypeUsageService usage) =>
        (await usage.HasSavedValuesAsync(id)).ToOk(found => found);

    private static async Task<Paged<IReferenceResponseModel>> ReferencedBy(Guid id, Paging paging, IDataTypeService dataTypes, ReferenceModels references) =>
        await references.PageAsync(await dataTypes.GetPagedRelationsAsync(id, paging.Skip, paging.Take));

    private static IResult NotFound => Problems.Of(DataTypeOperationStatus.NotFound);
}
