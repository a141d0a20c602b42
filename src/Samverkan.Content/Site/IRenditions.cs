namespace Samverkan.Content.Site;

/// <summary>A picture in a size and a format; a height crops around the picture's focal point.</summary>
/// <param name="Format">"webp" or "jpg".</param>
public sealed record Rendition(IPublishedContent Image, int Width, int? Height, string Format);

/// <summary>Signs addresses of renditions. The engine room knows focal points, cache busters and the secret.</summary>
public interface IRenditions
{
    string? Url(Rendition rendition);
}
