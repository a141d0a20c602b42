using SixLabors.ImageSharp;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.Imaging;

/// <summary>Width and height of an image file, read from its head; null for anything else.</summary>
public sealed class ImageDimensions : IImageDimensionExtractor
{
    public IEnumerable<string> SupportedImageFileTypes => [.. ImageTypes.Sources, "svg"];

    public System.Drawing.Size? GetDimensions(Stream? stream)
    {
        if (stream is null) return null;
        return Pixels(stream) ?? new SvgDimensions().GetDimensions(stream);
    }

    private static System.Drawing.Size? Pixels(Stream stream)
    {
        stream.Position = 0;
        try { return Image.Identify(stream) is { } image ? new System.Drawing.Size(image.Width, image.Height) : null; }
        catch (Exception failure) when (failure is UnknownImageFormatException or InvalidImageContentException) { return null; }
        finally { stream.Position = 0; }
    }
}
