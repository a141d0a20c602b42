using Samverkan.Cms.Api.Shared.ContentTypes;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.MediaTypes;

/// <summary>What may stand where, and what types are put together of.</summary>
internal static partial class MediaTypeEndpoints
{
    private static void MapStructure(this ManagementApi api)
    {
        api.Get("/media-type/allowed-at-root", AllowedAtRoot);
        api.Get("/media-type/{id}/allowed-children", AllowedChildren);
        api.Get("/media-type/{id}/allowed-parents", AllowedParents);
        api.Post("/media-type/available-compositions", AvailableCompositions);
        api.Get("/media-type/{id}/composition-references", UsedIn);
    }

    private static async Task<Paged<AllowedTypeModel>> AllowedAtRoot(Paging paging, IMediaTypeService types) => TypeParts.Allowed(await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take));

    private static async Task<IResult> AllowedChildren(Guid id, Guid? parentContentKey, Paging paging, IMediaTypeService types)
    {
        Attempt<PagedModel<IMediaType>?, ContentTypeOperationStatus> result = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return result is { Success: true, Result: { } found } ? Results.Ok(TypeParts.Allowed(found)) : Problems.Of(result.Status);
    }

    private static async Task<IResult> AllowedParents(Guid id, IMediaTypeService types) =>
        (await types.GetAllowedParentKeysAsync(id)).ToOk(found => new MediaTypeAllowedParentsResponseModel { AllowedParentIds = found.ToReferences() });

    private static async Task<IEnumerable<AvailableCompositionResponseModel>> AvailableCompositions(MediaTypeCompositionRequestModel wanted, IMediaTypeEditingService editing, IMediaTypeService types) =>
        (await editing.GetAvailableCompositionsAsync(wanted.Id, wanted.CurrentCompositeIds, wanted.CurrentPropertyAliases))
            .Select(found => TypeParts.Available(found, types.GetContainers((IMediaType)found.Composition).Select(c => c.Name ?? "")));

    private static IResult UsedIn(Guid id, IMediaTypeService types) =>
        types.Get(id) is { } type ? Results.Ok(types.GetComposedOf(type.Id).Select(t => TypeParts.Composition(t))) : NotFound;
}
