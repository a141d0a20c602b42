using Samverkan.Cms.PropertyEditors.Shared;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace Samverkan.Cms.PropertyEditors.Files;

[DataEditor(EditorAliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class ImageCropper(IDataValueEditorFactory valueEditors, IIOHelper files) : DataEditor(valueEditors)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ImageCropperValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SettingsOf<ImageCropperSettings>(files);
}

/// <summary>The crops that every image of the data type has.</summary>
public sealed class ImageCropperSettings
{
    [ConfigurationField("crops")]
    public ImageCropperCrop[]? Crops { get; set; }
}
