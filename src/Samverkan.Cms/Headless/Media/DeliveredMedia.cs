using Samverkan.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Headless.Media;

/// <summary>Media items with their crops: as picked, and as an answer of their own, with path and dates.</summary>
public sealed class DeliveredMedia(IApiMediaBuilder core, IPublishedMediaCache media, IMediaNavigationQueryService tree, IJsonSerializer json)
{
    /// <param name="item">The media item.</param>
    /// <param name="local">Crops and focal point drawn where the item was picked: they win over the item's own, which fill the gaps.</param>
    public IApiMediaWithCrops Picked(IPublishedContent item, ImageCropperValue? local = null)
    {
        ImageCropperValue? own = Own(item);
        return new ApiMediaWithCrops(core.Build(item), local?.DeliveredFocalPoint() ?? own?.DeliveredFocalPoint(), Crops(local, own));
    }

    public IApiMediaWithCropsResponse Answer(IPublishedContent item)
    {
        ImageCropperValue? own = Own(item);
        return new ApiMediaWithCropsResponse(core.Build(item), own?.DeliveredFocalPoint(), Crops(null, own)) { Path = Path(item), CreateDate = item.CreateDate, UpdateDate = item.UpdateDate };
    }

    /// <summary>The names from the root in lower case: <c>/photos/team/</c>.</summary>
    private string Path(IPublishedContent item)
    {
        IEnumerable<string> names = tree.TryGetAncestorsOrSelfKeys(item.Key, out IEnumerable<Guid> keys) ? keys.Reverse().Select(key => media.GetById(key)?.Name ?? "") : [item.Name ?? ""];
        return $"/{string.Join('/', names.Select(name => name.ToLowerInvariant()))}/";
    }

    private ImageCropperValue? Own(IPublishedContent item) => item.GetProperty(Constants.Conventions.Media.File) switch
    {
        { PropertyType.EditorAlias: EditorAliases.ImageCropper } property => property.GetValue() as ImageCropperValue ?? ImageFile.Read(property.GetSourceValue(), json),
        _ => null,
    };

    private static ImageCrop[]? Crops(ImageCropperValue? local, ImageCropperValue? own) =>
        own is null && local?.HasCrops() != true ? null
        : [.. (local?.Crops ?? []).Select(crop => crop.Delivered(own?.GetCrop(crop.Alias)?.Coordinates)), .. (own?.Crops ?? []).Where(crop => local?.HasCrop(crop.Alias ?? "") != true).Select(crop => crop.Delivered())];

    private class ApiMediaWithCrops(IApiMedia inner, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops) : IApiMediaWithCrops
    {
        public Guid Id => inner.Id;
        public string Name => inner.Name;
        public string MediaType => inner.MediaType;
        public string Url => inner.Url;
        public string? Extension => inner.Extension;
        public int? Width => inner.Width;
        public int? Height => inner.Height;
        public int? Bytes => inner.Bytes;
        public IDictionary<string, object?> Properties => inner.Properties;
        public ImageFocalPoint? FocalPoint => focalPoint;
        public IEnumerable<ImageCrop>? Crops => crops;
    }

    private sealed class ApiMediaWithCropsResponse(IApiMedia inner, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops) : ApiMediaWithCrops(inner, focalPoint, crops), IApiMediaWithCropsResponse
    {
        public required string Path { get; init; }
        public required DateTime CreateDate { get; init; }
        public required DateTime UpdateDate { get; init; }
    }
}
