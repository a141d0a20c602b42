using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Files;

[DefaultPropertyValueConverter]
public sealed class ImageCropperConverter(IJsonSerializer json) : PropertyValueConverterBase
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
}
