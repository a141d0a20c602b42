namespace Samverkan.Content.Site;

/// <summary>A picture in a size and a format; a height crops it, as an editor drew the crop, else around the focal point.</summary>
/// <param name="Format">"webp" or "jpg".</param>
/// <param name="Crop">Alias of the crop that has this shape; null: none is drawn for it.</param>
public sealed record Rendition(IPublishedContent Image, int Width, int? Height, string Format, string? Crop = null);

/// <summary>Signs addresses of renditions. The engine room knows focal points, cache busters and the secret.</summary>
public interface IRenditions
{
    string? Url(Rendition rendition);
}
