using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.MemberTypes;

internal static partial class MemberTypeEndpoints
{
    private static async Task<Paged<AllowedTypeModel>> AllowedAtRoot(Paging paging, IMemberTypeService types) => TypeParts.Allowed(await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take));

    private static async Task<IEnumerable<AvailableCompositionResponseModel>> AvailableCompositions(MemberTypeCompositionRequestModel wanted, IMemberTypeEditingService editing, IMemberTypeService types) =>
        (await editing.GetAvailableCompositionsAsync(wanted.Id, wanted.CurrentCompositeIds, wanted.CurrentPropertyAliases))
            .Select(found => TypeParts.Available(found, types.GetContainers((IMemberType)found.Composition).Select(c => c.Name ?? "")));

    private static IResult UsedIn(Guid id, IMemberTypeService types) =>
        types.Get(id) is { } type ? Results.Ok(types.GetComposedOf(type.Id).Select(t => TypeParts.Composition(t))) : NotFound;

    private static IEnumerable<MemberTypeItemResponseModel> Items(Guid[] id, IMemberTypeService types) => InOrder(types, id).Select(MemberTypeModels.Item);

    private static Paged<MemberTypeItemResponseModel> Search(string? query, Paging paging, EntitySearch search, IMemberTypeService types)
    {
        Paged<IEntitySlim> found = search.Find(TreeKind.MemberTypes, query, paging);
        return new(found.Total, [.. Items([.. found.Items.Select(e => e.Key)], types)]);
    }

    private static Task<IReadOnlyList<MemberTypeTreeItemResponseModel>> TreeItemsAsync(IServiceProvider services, IReadOnlyList<TreeEntity> found)
    {
        Dictionary<Guid, IMemberType> types = InOrder(services.GetRequiredService<IMemberTypeService>(), [.. found.Select(e => e.Entity.Key)]).ToDictionary(t => t.Key);
        return Task.FromResult<IReadOnlyList<MemberTypeTreeItemResponseModel>>([.. found.Select(e => MemberTypeModels.TreeItem(e, types.GetValueOrDefault(e.Entity.Key)))]);
    }

    private static IEnumerable<IMemberType> InOrder(IMemberTypeService types, Guid[] keys) => keys.Length == 0 ? [] : types.GetMany(keys).OrderBy(t => Array.IndexOf(keys, t.Key));
}
