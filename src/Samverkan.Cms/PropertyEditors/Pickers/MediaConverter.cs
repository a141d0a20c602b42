using Samverkan.Cms.Headless.Media;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>Picked media as <see cref="MediaWithCrops"/>, one or several as the data type says; items that are gone are left out.</summary>
[DefaultPropertyValueConverter]
public sealed class MediaConverter(IJsonSerializer json, IPublishedMediaCache media, Lazy<DeliveredMedia> delivered) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == EditorAliases.MediaPicker3;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level is PropertyValueLevel.Source ? value?.ToString() is { Length: > 2 } : null;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => Settings(propertyType).Multiple ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <summary>With the crops that the data type names: when it changes, everything published is read anew.</summary>
    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        PickedMedia.Read(source, json) is { } picked ? Array.ConvertAll(picked, one => one.Under(Settings(propertyType))) : [];

    public override object? ConvertIntermediateToObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        IEnumerable<MediaWithCrops> found = (inter as PickedMedia[] ?? []).Select(picked => Found(picked, preview)).OfType<MediaWithCrops>();
        return Settings(propertyType).Multiple ? found.ToArray() : found.FirstOrDefault();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    public object? ConvertIntermediateToDeliveryApiObject(IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        IEnumerable<IApiMediaWithCrops> found = (inter as PickedMedia[] ?? []).Select(picked => Delivered(picked, preview)).OfType<IApiMediaWithCrops>();
        return (Settings(propertyType).Multiple ? found : found.Take(1)).ToArray();
    }

    private IApiMediaWithCrops? Delivered(PickedMedia picked, bool preview) => media.GetById(preview, picked.MediaKey) is { } item ? delivered.Value.Picked(item, picked.LocalCrops()) : null;

    private MediaWithCrops? Found(PickedMedia picked, bool preview)
    {
        if (media.GetById(preview, picked.MediaKey) is not { } item) return null;
        ImageCropperValue crops = picked.LocalCrops(item.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue() is { } file ? FilePath(file) : "");
        return (MediaWithCrops)Activator.CreateInstance(typeof(MediaWithCrops<>).MakeGenericType(item.GetType()), item, crops)!;
    }

    private string FilePath(object file) => Files.ImageFile.Read(file, json)?.Src ?? "";

    private static MediaPicker3Configuration Settings(IPublishedPropertyType type) => type.DataType.ConfigurationAs<MediaPicker3Configuration>() ?? new MediaPicker3Configuration();
}
