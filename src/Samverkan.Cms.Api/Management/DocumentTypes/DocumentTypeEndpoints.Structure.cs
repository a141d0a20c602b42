using Samverkan.Cms.Api.Shared.ContentTypes;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.DocumentTypes;

/// <summary>What may stand where, and what types are put together of.</summary>
internal static partial class DocumentTypeEndpoints
{
    private static void MapStructure(this ManagementApi api)
    {
        api.Get("/document-type/allowed-at-root", AllowedAtRoot);
        api.Get("/document-type/allowed-in-library", AllowedInLibrary);
        api.Get("/document-type/{id}/allowed-children", AllowedChildren);
        api.Get("/document-type/{id}/allowed-parents", AllowedParents);
        api.Post("/document-type/available-compositions", AvailableCompositions);
        api.Get("/document-type/{id}/composition-references", UsedIn);
        api.Get("/document-type/{id}/blueprint", Blueprints);
    }

    private static async Task<Paged<AllowedTypeModel>> AllowedAtRoot(Paging paging, IContentTypeService types) => TypeParts.Allowed(await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take));

    private static async Task<Paged<AllowedTypeModel>> AllowedInLibrary(Guid? parentKey, Paging paging, IContentTypeService types) => TypeParts.Allowed(await types.GetAllAllowedInLibraryAsync(parentKey, paging.Skip, paging.Take));

    private static async Task<IResult> AllowedChildren(Guid id, Guid? parentContentKey, Paging paging, IContentTypeService types)
    {
        Attempt<PagedModel<IContentType>?, ContentTypeOperationStatus> result = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return result is { Success: true, Result: { } found } ? Results.Ok(TypeParts.Allowed(found)) : Problems.Of(result.Status);
    }

    private static async Task<IResult> AllowedParents(Guid id, IContentTypeService types) =>
        (await types.GetAllowedParentKeysAsync(id)).ToOk(found => new DocumentTypeAllowedParentsResponseModel { AllowedParentIds = found.ToReferences() });

    private static async Task<IEnumerable<AvailableCompositionResponseModel>> AvailableCompositions(DocumentTypeCompositionRequestModel wanted, IContentTypeEditingService editing, IContentTypeService types) =>
        (await editing.GetAvailableCompositionsAsync(wanted.Id, wanted.CurrentCompositeIds, wanted.CurrentPropertyAliases, wanted.IsElement))
            .Select(found => TypeParts.Available(found, types.GetContainers((IContentType)found.Composition).Select(c => c.Name ?? "")));

    private static IResult UsedIn(Guid id, IContentTypeService types) =>
        types.Get(id) is { } type ? Results.Ok(types.GetComposedOf(type.Id).Select(t => TypeParts.Composition(t))) : NotFound;

    private static IResult Blueprints(Guid id, Paging paging, IContentTypeService types, IContentService contents)
    {
        if (types.Get(id) is not { } type) return NotFound;
        IContent[] all = [.. contents.GetBlueprintsForContentTypes(type.Id)];
        return Results.Ok(new Paged<DocumentTypeBlueprintItemResponseModel>(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take)
            .Select(b => new DocumentTypeBlueprintItemResponseModel { Id = b.Key, Name = b.Name ?? "", Flags = [] })]));
    }
}
