using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Web.Delivery;

/// <summary>Addresses of pictures in other sizes and formats, through Core's image URL generator; each is signed once until media or pages change.</summary>
internal sealed class Renditions(IImageUrlGenerator generator, IPublishedUrlProvider urls, PublishedSurroundings surroundings) : IRenditions
{
    private const int Quality = 80;
    private readonly PerGeneration<(string Address, DateTime Saved, int Width, int? Height, string Format), string?> _signed = new(surroundings);

    public string? Url(Rendition rendition)
    {
        string address = urls.GetMediaUrl(rendition.Image);
        return address.Length == 0 ? null : _signed.Get((address, rendition.Image.UpdateDate, rendition.Width, rendition.Height, rendition.Format), Signed);
    }

    private string? Signed((string Address, DateTime Saved, int Width, int? Height, string Format) asked) => generator.GetImageUrl(new ImageUrlGenerationOptions(asked.Address)
    {
        Width = asked.Width,
        Height = asked.Height,
        Format = asked.Format,
        Quality = Quality,
        ImageCropMode = asked.Height is null ? null : ImageCropMode.Crop,
        CacheBusterValue = asked.Saved.Ticks.ToString("x", CultureInfo.InvariantCulture),
    });
}
