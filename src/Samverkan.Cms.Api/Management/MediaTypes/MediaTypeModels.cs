using Samverkan.Cms.Api.Shared.ContentTypes;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace Samverkan.Cms.Api.Management.MediaTypes;

/// <summary>Media types to and from what the client sees of them.</summary>
internal static class MediaTypeModels
{
    public static MediaTypeResponseModel Model(IMediaType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? "",
        Description = type.Description,
        Icon = type.Icon ?? "",
        AllowedAsRoot = type.AllowedAsRoot,
        AllowedInLibrary = type.AllowedInLibrary,
        IsElement = type.IsElement,
        IsDeletable = !type.IsSystemMediaType(),
        AliasCanBeChanged = !type.IsSystemMediaType(),
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        Collection = type.ListView?.ToReference(),
        AllowedMediaTypes = [.. (type.AllowedContentTypes ?? []).OrderBy(s => s.SortOrder).Select(s => new MediaTypeSortModel { MediaType = s.Key.ToReference(), SortOrder = s.SortOrder })],
        Compositions = [.. TypeParts.Compositions(type).Select(c => new MediaTypeCompositionModel { MediaType = c.Key.ToReference(), CompositionType = c.Type })],
        Properties = TypeParts.Properties(type),
        Containers = TypeParts.Containers(type),
    };

    public static MediaTypeItemResponseModel Item(IMediaType type) => new() { Id = type.Key, Name = type.Name ?? "", Icon = type.Icon, Flags = [] };

    public static AllowedMediaTypeItemResponseModel Item(MediaTypeFileExtensionMatchResult match) => new()
    {
        Id = match.MediaType.Key,
        Name = match.MediaType.Name ?? "",
        Icon = match.MediaType.Icon,
        MatchedFileExtension = match.IsSpecificMatch,
        Flags = [],
    };

    public static MediaTypeTreeItemResponseModel TreeItem(TreeEntity entity, IMediaType? type) => new()
    {
        Id = entity.Entity.Key,
        Name = entity.Entity.Name ?? "",
        Parent = entity.Parent?.ToReference(),
        HasChildren = entity.Entity.HasChildren,
        NoAccess = !entity.HasAccess,
        IsFolder = type is null,
        IsDeletable = type?.IsSystemMediaType() != true,
        Icon = type?.Icon ?? "",
        Flags = [],
    };

    public static MediaTypeCreateModel New(CreateMediaTypeRequestModel wanted)
    {
        MediaTypeCreateModel model = new() { Key = wanted.Id };
        Fill(model, wanted);
        model.ContainerKey = TypeParts.Folder(wanted.Parent, model.Compositions);
        return model;
    }

    public static MediaTypeUpdateModel Changed(UpdateMediaTypeRequestModel wanted)
    {
        MediaTypeUpdateModel model = new();
        Fill(model, wanted);
        return model;
    }

    private static void Fill(MediaTypeModelBase model, UpdateMediaTypeRequestModel wanted)
    {
        TypeParts.Fill(model, wanted, wanted.Properties);
        model.AllowedContentTypes = [.. wanted.AllowedMediaTypes.Select(s => new ContentTypeSort(s.MediaType.Id, s.SortOrder, ""))];
        model.Compositions = [.. wanted.Compositions.Select(c => new Composition { Key = c.MediaType.Id, CompositionType = c.CompositionType })];
    }
}
