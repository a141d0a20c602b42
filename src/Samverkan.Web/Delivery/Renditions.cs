using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Web.Delivery;

/// <summary>Addresses of pictures in other sizes and formats, through Core's image URL generator.</summary>
internal sealed class Renditions(IImageUrlGenerator generator, IPublishedUrlProvider urls) : IRenditions
{
    private const int Quality = 80;

    public string? Url(Rendition rendition)
    {
        string address = urls.GetMediaUrl(rendition.Image);
        if (address.Length == 0) return null;
        return generator.GetImageUrl(new ImageUrlGenerationOptions(address)
        {
            Width = rendition.Width,
            Height = rendition.Height,
            Format = rendition.Format,
            Quality = Quality,
            ImageCropMode = rendition.Height is null ? null : ImageCropMode.Crop,
            CacheBusterValue = rendition.Image.UpdateDate.Ticks.ToString("x", CultureInfo.InvariantCulture),
        });
    }
}
