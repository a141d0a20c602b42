using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Management.Import;
using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.ImportExport;

namespace Samverkan.Cms.Api.Management.DocumentTypes;

internal static partial class DocumentTypeEndpoints
{
    public static void MapDocumentTypes(this ManagementApi api)
    {
        api.Get("/document-type/configuration", Configuration);
        api.Get("/document-type/batch", Several);
        api.Get("/document-type/{id}", One);
        api.Post("/document-type", Create);
        api.Put("/document-type/{id}", Update);
        api.Delete("/document-type/{id}", Delete);
        api.Post("/document-type/{id}/copy", Copy);
        api.Put("/document-type/{id}/move", Move);
        api.Post("/document-type/{id}/template", CreateTemplate);
        api.Get("/document-type/{id}/export", Export);
        api.Post("/document-type/import", Import);
        api.Put("/document-type/{id}/import", ImportOver);
        api.MapFolders<IContentTypeContainerService, IContentType>("document-type");
        api.MapTree("document-type", TreeKind.DocumentTypes, TreeItemsAsync);
        api.MapNamedAncestors("document-type", TreeKind.DocumentTypes);
        api.MapStructure();
        api.MapDocumentTypeItems();
    }

    private static DocumentTypeConfigurationResponseModel Configuration(IOptionsSnapshot<DataTypesSettings> dataTypes, IOptionsSnapshot<SegmentSettings> segments, Umbraco.Cms.Core.Services.IReservedFieldNamesService reserved) => new()
    {
        DataTypesCanBeChanged = dataTypes.Value.CanBeChanged,
        DisableTemplates = false,
        UseSegments = segments.Value.Enabled,
        ReservedFieldNames = [.. reserved.GetDocumentReservedFieldNames()],
    };

    private static IResult One(Guid id, IContentTypeService types) => types.Get(id) is { } type ? Results.Ok(DocumentTypeModels.Model(type)) : NotFound;

    private static Batch<DocumentTypeResponseModel> Several(Guid[] id, IContentTypeService types) => Batch<DocumentTypeResponseModel>.Of(InOrder(types, id).Select(DocumentTypeModels.Model));

    private static async Task<IResult> Create(CreateDocumentTypeRequestModel wanted, IContentTypeEditingService editing, Editor editor) =>
        (await editing.CreateAsync(DocumentTypeModels.New(wanted), editor.Key)).ToCreated("/document-type");

    private static async Task<IResult> Update(Guid id, UpdateDocumentTypeRequestModel wanted, IContentTypeEditingService editing, IContentTypeService types, Editor editor)
    {
        if (types.Get(id) is not { } type) return NotFound;
        return (await editing.UpdateAsync(type, DocumentTypeModels.Changed(wanted), editor.Key)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IContentTypeService types, Editor editor) => await types.DeleteAsync(id, editor.Key) is var status && status == ContentTypeOperationStatus.Success ? Results.Ok() : Problems.Of(status);

    private static async Task<IResult> Copy(Guid id, CopyRequestModel wanted, IContentTypeService types) =>
        (await types.CopyAsync(id, wanted.Target?.Id)).ToCreated("/document-type");

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IContentTypeService types) =>
        (await types.MoveAsync(id, wanted.Target?.Id)).ToResult();

    private static async Task<IResult> CreateTemplate(Guid id, CreateDocumentTypeTemplateRequestModel wanted, IContentTypeService types, Editor editor)
    {
        Attempt<Guid?, ContentTypeOperationStatus> result = await types.CreateTemplateAsync(id, wanted.Name, wanted.Alias, wanted.IsDefault, editor.Key);
        return result is { Success: true, Result: { } made } ? new Created("/template", made) : Problems.Of(result.Status);
    }

    private static Task<IReadOnlyList<DocumentTypeTreeItemResponseModel>> TreeItemsAsync(IServiceProvider services, IReadOnlyList<TreeEntity> found)
    {
        Dictionary<Guid, IContentType> types = InOrder(services.GetRequiredService<IContentTypeService>(), [.. found.Select(e => e.Entity.Key)]).ToDictionary(t => t.Key);
        return Task.FromResult<IReadOnlyList<DocumentTypeTreeItemResponseModel>>([.. found.Select(e => DocumentTypeModels.TreeItem(e, types.GetValueOrDefault(e.Entity.Key)))]);
    }

    private static IEnumerable<IContentType> InOrder(IContentTypeService types, Guid[] keys) => keys.Length == 0 ? [] : types.GetMany(keys).OrderBy(t => Array.IndexOf(keys, t.Key));

    private static IResult Export(Guid id, IContentTypeService types, IEntityXmlSerializer xml) => types.Get(id) is { } type ? ImportEndpoints.File(xml.Serialize(type), type.Alias) : NotFound;

    private static Task<IResult> Import(ImportTypeRequestModel wanted, IContentTypeImportService imports, Editor editor) => ImportEndpoints.TypeAsync(async () => (await imports.Import(wanted.File.Id, editor.Key)).ToCreated("/document-type"));

    private static Task<IResult> ImportOver(Guid id, ImportTypeRequestModel wanted, IContentTypeImportService imports, Editor editor) => ImportEndpoints.TypeAsync(async () => (await imports.Import(wanted.File.Id, editor.Key, id)).ToResult());

    private static IResult NotFound => Problems.Of(ContentTypeOperationStatus.NotFound);
}
