using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Trees;
using Samverkan.Cms.Api.Shared.Values;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>Media as the client opens, lists and picks them. They have one name, in no language.</summary>
internal sealed class MediaModels(IMediaTypeService types, PropertyValues values)
{
    public MediaResponseModel Model(IMedia medium) => new()
    {
        Id = medium.Key,
        IsTrashed = medium.Trashed,
        MediaType = new() { Id = medium.ContentType.Key, Icon = medium.ContentType.Icon ?? "", Collection = types.Get(medium.ContentTypeId)?.ListView?.ToReference() },
        Flags = [],
        Values = [.. values.Of(medium).Select(v => v.ToModel())],
        Variants = [Variant(medium)],
    };

    public static MediaVariantResponseModel Variant(IMedia medium) => new() { Name = medium.Name ?? "", CreateDate = medium.CreateDate.ToUniversal(), UpdateDate = medium.UpdateDate.ToUniversal() };

    public static MediaTreeItemResponseModel TreeItem(TreeEntity found) => new()
    {
        Id = found.Entity.Key,
        Parent = found.Parent?.ToReference(),
        HasChildren = found.HasChildren,
        NoAccess = !found.HasAccess,
        IsTrashed = found.Entity.Trashed,
        CreateDate = found.Entity.CreateDate.ToUniversal(),
        MediaType = TypeOf(found.Entity),
        Variants = [Variant(found.Entity)],
        Flags = [],
    };

    public static MediaItemResponseModel Item(TreeEntity found) => new()
    {
        Id = found.Entity.Key,
        Parent = found.Parent?.ToReference(),
        HasChildren = found.HasChildren,
        IsTrashed = found.Entity.Trashed,
        MediaType = TypeOf(found.Entity),
        Variants = [Variant(found.Entity)],
        Flags = [],
    };

    public static MediaRecycleBinItemResponseModel BinItem(TreeEntity found) => new()
    {
        Id = found.Entity.Key,
        Parent = found.Parent is { } parent ? new() { Id = parent } : null,
        HasChildren = found.HasChildren,
        CreateDate = found.Entity.CreateDate.ToUniversal(),
        MediaType = TypeOf(found.Entity),
        Variants = [Variant(found.Entity)],
    };

    public static Paged<T> Page<T>(Paged<TreeEntity> page, Func<TreeEntity, T> model) => new(page.Total, [.. page.Items.Select(model)]);

    private static VariantItemResponseModel Variant(IEntitySlim medium) => new() { Name = medium.Name ?? "" };

    private static MediaTypeReferenceResponseModel TypeOf(IEntitySlim entity) => entity is IContentEntitySlim medium
        ? new() { Id = medium.ContentTypeKey, Icon = medium.ContentTypeIcon ?? "", Collection = medium.ListViewKey?.ToReference() }
        : throw new InvalidOperationException($"{entity.Key} stands among the media and is none.");
}
