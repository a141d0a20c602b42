using Samverkan.Cms.Api.Management.Import;
using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.ImportExport;

namespace Samverkan.Cms.Api.Management.MediaTypes;

internal static partial class MediaTypeEndpoints
{
    public static void MapMediaTypes(this ManagementApi api)
    {
        api.Get("/media-type/configuration", (IReservedFieldNamesService reserved) => new TypeConfigurationResponseModel { ReservedFieldNames = [.. reserved.GetMediaReservedFieldNames()] });
        api.Get("/media-type/batch", Several);
        api.Get("/media-type/{id}", One);
        api.Post("/media-type", Create);
        api.Put("/media-type/{id}", Update);
        api.Delete("/media-type/{id}", Delete);
        api.Post("/media-type/{id}/copy", Copy);
        api.Put("/media-type/{id}/move", Move);
        api.Get("/media-type/{id}/export", Export);
        api.Post("/media-type/import", Import);
        api.Put("/media-type/{id}/import", ImportOver);
        api.MapFolders<IMediaTypeContainerService, IMediaType>("media-type");
        api.MapTree("media-type", TreeKind.MediaTypes, TreeItemsAsync);
        api.MapNamedAncestors("media-type", TreeKind.MediaTypes);
        api.MapStructure();
        api.MapMediaTypeItems();
    }

    private static IResult One(Guid id, IMediaTypeService types) => types.Get(id) is { } type ? Results.Ok(MediaTypeModels.Model(type)) : NotFound;

    private static Batch<MediaTypeResponseModel> Several(Guid[] id, IMediaTypeService types) => Batch<MediaTypeResponseModel>.Of(InOrder(types, id).Select(MediaTypeModels.Model));

    private static async Task<IResult> Create(CreateMediaTypeRequestModel wanted, IMediaTypeEditingService editing, Editor editor) =>
        TypeParts.Unusable(wanted.Name) is { } wrong ? Problems.Of(wrong) : (await editing.CreateAsync(MediaTypeModels.New(wanted), editor.Key)).ToCreated("/media-type");

    private static async Task<IResult> Update(Guid id, UpdateMediaTypeRequestModel wanted, IMediaTypeEditingService editing, IMediaTypeService types, Editor editor)
    {
        if (types.Get(id) is not { } type) return NotFound;
        if (TypeParts.Unusable(wanted.Name) is { } wrong) return Problems.Of(wrong);
        return (await editing.UpdateAsync(type, MediaTypeModels.Changed(wanted), editor.Key)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IMediaTypeService types, Editor editor) => await types.DeleteAsync(id, editor.Key) is var status && status == ContentTypeOperationStatus.Success ? Results.Ok() : Problems.Of(status);

    private static async Task<IResult> Copy(Guid id, CopyRequestModel wanted, IMediaTypeService types) =>
        (await types.CopyAsync(id, wanted.Target?.Id)).ToCreated("/media-type");

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IMediaTypeService types) =>
        (await types.MoveAsync(id, wanted.Target?.Id)).ToResult();

    private static Task<IReadOnlyList<MediaTypeTreeItemResponseModel>> TreeItemsAsync(IServiceProvider services, IReadOnlyList<TreeEntity> found)
    {
        Dictionary<Guid, IMediaType> types = InOrder(services.GetRequiredService<IMediaTypeService>(), [.. found.Select(e => e.Entity.Key)]).ToDictionary(t => t.Key);
        return Task.FromResult<IReadOnlyList<MediaTypeTreeItemResponseModel>>([.. found.Select(e => MediaTypeModels.TreeItem(e, types.GetValueOrDefault(e.Entity.Key)))]);
    }

    private static IEnumerable<IMediaType> InOrder(IMediaTypeService types, Guid[] keys) => keys.Length == 0 ? [] : types.GetMany(keys).OrderBy(t => Array.IndexOf(keys, t.Key));

    private static IResult Export(Guid id, IMediaTypeService types, IEntityXmlSerializer xml) => types.Get(id) is { } type ? ImportEndpoints.File(xml.Serialize(type), type.Alias) : NotFound;

    private static Task<IResult> Import(ImportTypeRequestModel wanted, IMediaTypeImportService imports, Editor editor) => ImportEndpoints.TypeAsync(async () => (await imports.Import(wanted.File.Id, editor.Key)).ToCreated("/media-type"));

    private static Task<IResult> ImportOver(Guid id, ImportTypeRequestModel wanted, IMediaTypeImportService imports, Editor editor) => ImportEndpoints.TypeAsync(async () => (await imports.Import(wanted.File.Id, editor.Key, id)).ToResult());

    private static IResult NotFound => Problems.Of(ContentTypeOperationStatus.NotFound);
}
