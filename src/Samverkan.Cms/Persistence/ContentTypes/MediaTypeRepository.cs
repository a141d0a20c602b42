namespace Samverkan.Cms.Persistence.ContentTypes;

public sealed class MediaTypeRepository(AmbientScope scope, AppCaches caches, ContentTypeMap map) : ContentTypeRepositoryBase<IMediaType>(scope, caches, map), IMediaTypeRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.MediaType;

    protected override bool SupportsPublishing => false;

    protected override Func<NodeRow, ContentTypeCompositionBase> Maker(CmsDbContext db) => node => Map.MediaType(node.ParentId);
}
