using System.Globalization;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Cms.Imaging;

/// <summary>Addresses of renditions, signed; members always stand in the same order, so that a cache knows an address again.</summary>
public sealed class ImageUrlGenerator(ImageSignature signature) : IImageUrlGenerator, IImageUrlTokenGenerator
{
    public IEnumerable<string> SupportedImageFileTypes => ImageTypes.Sources;

    /// <summary>An image of which no renditions are made (SVG) keeps its own address, with the version.</summary>
    public string? GetImageUrl(ImageUrlGenerationOptions options)
    {
        if (options?.ImageUrl is null) return null;
        ImageAddress address = ImageAddress.Of(options.ImageUrl);
        Dictionary<string, string> commands = ImageSignature.Commands(address.Query.Concat(ImageAddress.Parse(options.FurtherOptions ?? "")).Concat(Members(options)));
        if (!ImageTypes.IsSource(address.Path)) commands = commands.Where(c => c.Key == ImageSignature.Version).ToDictionary();
        return Signed(address, commands);
    }

    /// <summary>The address signed anew with today's key; one without commands is left as it is.</summary>
    public string RefreshSignature(string url)
    {
        ImageAddress address = ImageAddress.Of(url);
        Dictionary<string, string> commands = ImageSignature.Commands(address.Query);
        return commands.Keys.Any(name => name != ImageSignature.Version) ? Signed(address, commands) : url;
    }

    private string Signed(ImageAddress address, Dictionary<string, string> commands)
    {
        IEnumerable<KeyValuePair<string, string>> ordered = RenditionCommands.Names.Append(ImageSignature.Version).Where(commands.ContainsKey).Select(name => KeyValuePair.Create(name, commands[name]));
        bool isRendition = commands.Keys.Any(name => name != ImageSignature.Version);
        return address.With(isRendition ? ordered.Append(new(ImageSignature.Name, signature.Of(address.Path, commands))) : ordered);
    }

    private static IEnumerable<KeyValuePair<string, string>> Members(ImageUrlGenerationOptions options) => new Dictionary<string, string?>
    {
        ["cc"] = options.Crop is { } crop ? Shares(crop.Left, crop.Top, crop.Right, crop.Bottom) : null,
        ["rxy"] = options.FocalPoint is { } point ? Shares(point.Left, point.Top) : null,
        ["rmode"] = options.ImageCropMode?.ToString().ToLowerInvariant(),
        ["width"] = options.Width?.ToString(CultureInfo.InvariantCulture),
        ["height"] = options.Height?.ToString(CultureInfo.InvariantCulture),
        ["format"] = options.Format,
        ["quality"] = options.Quality?.ToString(CultureInfo.InvariantCulture),
        [ImageSignature.Version] = options.CacheBusterValue,
    }.Where(m => !string.IsNullOrEmpty(m.Value)).Select(m => KeyValuePair.Create(m.Key, m.Value!));

    private static string Shares(params decimal[] shares) => string.Join(',', shares.Select(s => s.ToString("0.####", CultureInfo.InvariantCulture)));
}
