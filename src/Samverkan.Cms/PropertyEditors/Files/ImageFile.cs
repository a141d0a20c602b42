using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Files;

internal static class ImageFile
{
    /// <summary>The stored cropper JSON, or a plain path; null when there is no file.</summary>
    public static ImageCropperValue? Read(object? value, IJsonSerializer json) => value switch
    {
        null or "" => null,
        ImageCropperValue cropper => cropper,
        string path when !path.TrimStart().StartsWith('{') => new ImageCropperValue { Src = path },
        _ => json.TryDeserialize(value, out ImageCropperValue? cropper) && !string.IsNullOrEmpty(cropper.Src) ? cropper : null,
    };
}
