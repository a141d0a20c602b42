using Samverkan.Cms.Api.Management.Import;
using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.ImportExport;

namespace Samverkan.Cms.Api.Management.MemberTypes;

internal static partial class MemberTypeEndpoints
{
    public static void MapMemberTypes(this ManagementApi api)
    {
        api.Get("/member-type/configuration", (IReservedFieldNamesService reserved) => new TypeConfigurationResponseModel { ReservedFieldNames = [.. reserved.GetMemberReservedFieldNames()] });
        api.Get("/member-type/batch", Several);
        api.Get("/member-type/{id}", One);
        api.Post("/member-type", Create);
        api.Put("/member-type/{id}", Update);
        api.Delete("/member-type/{id}", Delete);
        api.Post("/member-type/{id}/copy", Copy);
        api.Put("/member-type/{id}/move", Move);
        api.Get("/member-type/allowed-at-root", AllowedAtRoot);
        api.Post("/member-type/available-compositions", AvailableCompositions);
        api.Get("/member-type/{id}/composition-references", UsedIn);
        api.Get("/member-type/{id}/export", Export);
        api.Post("/member-type/import", Import);
        api.Put("/member-type/{id}/import", ImportOver);
        api.MapFolders<IMemberTypeContainerService, IMemberType>("member-type");
        api.MapTree("member-type", TreeKind.MemberTypes, TreeItemsAsync);
        api.MapNamedAncestors("member-type", TreeKind.MemberTypes);
        api.Get("/item/member-type", Items);
        api.Get("/item/member-type/search", Search);
    }

    private static IResult One(Guid id, IMemberTypeService types) => types.Get(id) is { } type ? Results.Ok(MemberTypeModels.Model(type)) : NotFound;

    private static Batch<MemberTypeResponseModel> Several(Guid[] id, IMemberTypeService types) => Batch<MemberTypeResponseModel>.Of(InOrder(types, id).Select(MemberTypeModels.Model));

    private static async Task<IResult> Create(CreateMemberTypeRequestModel wanted, IMemberTypeEditingService editing, Editor editor) =>
        TypeParts.Unusable(wanted.Name) is { } wrong ? Problems.Of(wrong) : (await editing.CreateAsync(MemberTypeModels.New(wanted), editor.Key)).ToCreated("/member-type");

    private static async Task<IResult> Update(Guid id, UpdateMemberTypeRequestModel wanted, IMemberTypeEditingService editing, IMemberTypeService types, Editor editor)
    {
        if (types.Get(id) is not { } type) return NotFound;
        if (TypeParts.Unusable(wanted.Name) is { } wrong) return Problems.Of(wrong);
        return (await editing.UpdateAsync(type, MemberTypeModels.Changed(wanted), editor.Key)).ToResult();
    }

    private static async Task<IResult> Delete(Guid id, IMemberTypeService types, Editor editor) => await types.DeleteAsync(id, editor.Key) is var status && status == ContentTypeOperationStatus.Success ? Results.Ok() : Problems.Of(status);

    private static async Task<IResult> Copy(Guid id, CopyRequestModel? wanted, IMemberTypeService types) =>
        (await types.CopyAsync(id, wanted?.Target?.Id)).ToCreated("/member-type");

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IMemberTypeService types) =>
        (await types.MoveAsync(id, wanted.Target?.Id)).ToResult();

    private static IResult Export(Guid id, IMemberTypeService types, IEntityXmlSerializer xml) => types.Get(id) is { } type ? ImportEndpoints.File(xml.Serialize(type), type.Alias) : NotFound;

    private static Task<IResult> Import(ImportTypeRequestModel wanted, IMemberTypeImportService imports, Editor editor) => ImportEndpoints.TypeAsync(async () => (await imports.Import(wanted.File.Id, editor.Key)).ToCreated("/member-type"));

    private static Task<IResult> ImportOver(Guid id, ImportTypeRequestModel wanted, IMemberTypeImportService imports, Editor editor) => ImportEndpoints.TypeAsync(async () => (await imports.Import(wanted.File.Id, editor.Key, id)).ToResult());

    private static IResult NotFound => Problems.Of(ContentTypeOperationStatus.NotFound);
}
