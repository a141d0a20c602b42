namespace Samverkan.Cms.Api.Management.Relations;

/// <summary>Relations and their types. They follow from values and from copying and deleting: nothing is made here by hand.</summary>
internal static class RelationEndpoints
{
    public static IServiceCollection AddRelations(this IServiceCollection services) => services.AddSingleton<RelationModels>();

    public static void MapRelations(this ManagementApi api)
    {
        api.Get("/relation-type", Types);
        api.Get("/relation-type/{id}", Type);
        api.Get("/item/relation-type", Items);
        api.Get("/relation/type/{id}", OfType);
        api.Get("/object-types", ObjectTypes);
    }

    private static async Task<Paged<RelationTypeResponseModel>> Types(Paging paging, IRelationService relations)
    {
        PagedModel<IRelationType> page = await relations.GetPagedRelationTypesAsync(paging.Skip, paging.Take);
        return new(page.Total, [.. page.Items.Select(RelationModels.Type)]);
    }

    private static IResult Type(Guid id, IRelationService relations) => relations.GetRelationTypeById(id) is { } type ? Results.Ok(RelationModels.Type(type)) : Problems.Of(RelationTypeOperationStatus.NotFound);

    private static IEnumerable<RelationTypeItemResponseModel> Items(Guid[] id, IRelationService relations) => id.Select(relations.GetRelationTypeById).OfType<IRelationType>()
        .Select(type => new RelationTypeItemResponseModel { Id = type.Key, Name = type.Name ?? "", IsDeletable = !type.IsSystemRelationType(), Flags = [] });

    private static async Task<IResult> OfType(Guid id, Paging paging, IRelationService relations, RelationModels models) =>
        (await relations.GetPagedByRelationTypeKeyAsync(id, paging.Skip, paging.Take)).ToOk(found => new Paged<RelationResponseModel>(found.Total, models.Relations([.. found.Items], id)));

    private static Paged<ObjectTypeResponseModel> ObjectTypes(Paging paging, IRelationService relations)
    {
        UmbracoObjectTypes[] all = [.. relations.GetAllowedObjectTypes()];
        return new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(type => RelationModels.ObjectType(type.GetGuid()))]);
    }
}
