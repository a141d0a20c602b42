using Samverkan.Cms.Published;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Web.Delivery;

/// <summary>Addresses of pictures in other sizes and formats, through Core's image URL generator; each is signed once until media or pages change.</summary>
internal sealed class Renditions(IImageUrlGenerator generator, IPublishedUrlProvider urls, PublishedSurroundings surroundings) : IRenditions
{
    private const int Quality = 80;
    private readonly PerGeneration<Signing, string?> _signed = new(surroundings);

    public string? Url(Rendition rendition)
    {
        string address = urls.GetMediaUrl(rendition.Image);
        return address.Length == 0 ? null : _signed.Get(new(address, rendition.Image.UpdateDate, rendition.Width, rendition.Height, rendition.Format, rendition.Height is null ? default : Cut.Of(rendition)), Signed);
    }

    private string? Signed(Signing asked) => generator.GetImageUrl(new ImageUrlGenerationOptions(asked.Address)
    {
        Width = asked.Width,
        Height = asked.Height,
        Format = asked.Format,
        Quality = Quality,
        ImageCropMode = asked.Height is null ? null : ImageCropMode.Crop,
        Crop = asked.Cut.Crop is { } c ? new(c.Left, c.Top, c.Right, c.Bottom) : null,
        FocalPoint = asked.Cut.FocalPoint is { } p ? new(p.Left, p.Top) : null,
        CacheBusterValue = asked.Saved.Ticks.ToString("x", CultureInfo.InvariantCulture),
    });

    private readonly record struct Signing(string Address, DateTime Saved, int Width, int? Height, string Format, Cut Cut);

    /// <summary>What must stay of a picture: as it was drawn where the picture was picked, else in the media library.</summary>
    private readonly record struct Cut((decimal Left, decimal Top, decimal Right, decimal Bottom)? Crop, (decimal Left, decimal Top)? FocalPoint)
    {
        public static Cut Of(Rendition rendition)
        {
            ImageCropperValue?[] drawn = [(rendition.Image as MediaWithCrops)?.LocalCrops, rendition.Image.GetProperty(Constants.Conventions.Media.File)?.GetValue() as ImageCropperValue];
            return drawn.Select(d => rendition.Crop is { } alias ? d?.GetCrop(alias)?.Coordinates : null).FirstOrDefault(c => c is not null) is { } crop
                ? new((crop.X1, crop.Y1, crop.X2, crop.Y2), null)
                : new(null, drawn.FirstOrDefault(d => d?.HasFocalPoint() == true)?.FocalPoint is { } point ? (point.Left, point.Top) : null);
        }
    }
}
