using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Files;

[DefaultPropertyValueConverter]
public sealed class ImageCropperConverter(IJsonSerializer json) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == EditorAliases.ImageCropper;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(ImageCropperValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        ImageCropperValue? value = ImageFile.Read(source, json);
        if (propertyType.DataType.ConfigurationAs<ImageCropperSettings>()?.Crops is { } crops) value?.ApplyConfiguration(crops);
        return value;
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiImageCropper);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding) =>
        inter is ImageCropperValue value ? new ApiImageCropper(value.Src ?? "", value.DeliveredFocalPoint(), [.. (value.Crops ?? []).Select(crop => crop.Delivered())]) : null;
}

/// <summary>An image for apps.</summary>
public sealed record ApiImageCropper(string Url, ImageFocalPoint? FocalPoint, IEnumerable<ImageCrop> Crops);

internal static class DeliveredCrops
{
    public static ImageFocalPoint? DeliveredFocalPoint(this ImageCropperValue value) => value.FocalPoint is { } point ? new ImageFocalPoint(point.Left, point.Top) : null;

    /// <param name="crop">A named crop.</param>
    /// <param name="otherwise">Coordinates for one that has none.</param>
    public static ImageCrop Delivered(this ImageCropperCrop crop, ImageCropperCropCoordinates? otherwise = null) =>
        new(crop.Alias ?? "", crop.Width, crop.Height, (crop.Coordinates ?? otherwise) is { } c ? new ImageCropCoordinates(c.X1, c.Y1, c.X2, c.Y2) : null);
}
