using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

// Umbraco's own name and place, which Core lacks: campaign code and models are written against it
#pragma warning disable IDE0130 // the namespace is Umbraco's on purpose
namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>An image's address, the point that must stay visible, and its named crops.</summary>
public sealed class ImageCropperValue : IHtmlEncodedString
{
    public string? Src { get; set; } = "";

    public ImageCropperFocalPoint? FocalPoint { get; set; }

    public IEnumerable<ImageCropperCrop>? Crops { get; set; }

    public string ToHtmlString() => Src ?? "";

    public override string? ToString() => Crops?.Any() == true || FocalPoint is not null ? $"{Src} with focal point and crops" : Src;

    public bool HasCrops() => Crops?.Any() == true;

    public bool HasCrop(string alias) => GetCrop(alias) is not null;

    public bool HasImage() => !string.IsNullOrEmpty(Src);

    /// <summary>A centred focal point says nothing.</summary>
    public bool HasFocalPoint() => FocalPoint is { } point && (point.Left != 0.5m || point.Top != 0.5m);

    public ImageCropperCrop? GetCrop(string? alias) =>
        string.IsNullOrEmpty(alias) ? Crops?.FirstOrDefault() : Crops?.FirstOrDefault(c => string.Equals(c.Alias, alias, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a rendition of a crop is made by: its own coordinates if an editor drew them, else the focal point.</summary>
    /// <param name="url">The image's address.</param>
    /// <param name="crop">The crop; null for the whole image.</param>
    /// <param name="byFocalPoint">The focal point even if the crop has coordinates.</param>
    public ImageUrlGenerationOptions GetCropBaseOptions(string? url, ImageCropperCrop? crop, bool byFocalPoint = false)
    {
        ImageUrlGenerationOptions options = new(url);
        if (crop?.Coordinates is { } c && !byFocalPoint) options.Crop = new ImageUrlGenerationOptions.CropCoordinates(c.X1, c.Y1, c.X2, c.Y2);
        else if (HasFocalPoint()) options.FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(FocalPoint!.Left, FocalPoint.Top);
        return options;
    }

    /// <summary>The address of a crop at its own size; null when there is no such crop.</summary>
    public string? GetCropUrl(string alias, IImageUrlGenerator urls, bool useCropDimensions = true, bool useFocalPoint = false, string? cacheBusterValue = null)
    {
        if (GetCrop(alias) is not { } crop) return null;
        ImageUrlGenerationOptions options = GetCropBaseOptions(Src, crop, useFocalPoint);
        options.CacheBusterValue = cacheBusterValue;
        if (useCropDimensions) (options.Width, options.Height) = (crop.Width, crop.Height);
        return urls.GetImageUrl(options);
    }

    /// <summary>The crops that the data type names, at its sizes, with the coordinates drawn here.</summary>
    public void ApplyConfiguration(IEnumerable<ImageCropperCrop> named) =>
        Crops = [.. named.Select(crop => new ImageCropperCrop { Alias = crop.Alias, Label = crop.Label, Width = crop.Width, Height = crop.Height, Coordinates = GetCrop(crop.Alias)?.Coordinates })];
}

/// <summary>From the left and the top edge, 0 to 1.</summary>
public sealed class ImageCropperFocalPoint
{
    public decimal Left { get; set; }

    public decimal Top { get; set; }
}

public sealed class ImageCropperCrop
{
    public string? Alias { get; set; }

    public string? Label { get; set; }

    /// <summary>In pixels.</summary>
    public int Width { get; set; }

    /// <summary>In pixels.</summary>
    public int Height { get; set; }

    public ImageCropperCropCoordinates? Coordinates { get; set; }
}

/// <summary>How much is cut away at each edge, as a share of the image: 0 is none.</summary>
public sealed class ImageCropperCropCoordinates
{
    public decimal X1 { get; set; }

    public decimal Y1 { get; set; }

    public decimal X2 { get; set; }

    public decimal Y2 { get; set; }
}
