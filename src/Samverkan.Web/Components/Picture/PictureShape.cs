namespace Samverkan.Web.Components;

/// <summary>How a picture stands on a page: its widths there, the height that belongs to a width of 1 (null keeps the picture's own), and the crop that editors draw for it.</summary>
public sealed record PictureShape(IReadOnlyList<int> Widths, string Sizes, double? Ratio = null, string? Crop = null)
{
    public static readonly PictureShape Wide = new([400, 640, 960, 1472], "(min-width: 50rem) 46rem, 92vw", 9.0 / 16, "wide");
    public static readonly PictureShape Text = new([400, 640, 960, 1280], "(min-width: 44rem) 38rem, 92vw");
    public static readonly PictureShape Sheet = new([160, 320, 480], "(min-width: 40rem) 10rem, 40vw");

    /// <summary>A page's main image, in view when the page opens.</summary>
    public static Picture? MainOf(SitePage page, SiteContext site) => Wide.Of(page.MainImage, page.MainImageDecorative ? "" : page.MainImageAlt, site.Renditions, isFirst: true);

    public Picture? Of(IPublishedContent? image, string alternative, IRenditions renditions, bool isFirst = false)
    {
        if (image is null || image.Width == 0)
            return null;
        int[] widths = [.. Widths.Where(width => width < image.Width), Math.Min(image.Width, Widths[^1])];
        var jpeg = Sources(image, widths.Distinct(), "jpg", renditions);
        var height = HeightFor(widths[^1]) ?? widths[^1] * image.Height / image.Width;
        return jpeg is [] ? null : new(alternative, Sources(image, widths.Distinct(), "webp", renditions), jpeg, widths[^1], height, Sizes, isFirst);
    }

    private PictureSource[] Sources(IPublishedContent image, IEnumerable<int> widths, string format, IRenditions renditions) =>
        [.. widths.Select(width => (width, url: renditions.Url(new(image, width, HeightFor(width), format, Crop))))
            .Where(made => made.url is not null).Select(made => new PictureSource(made.url!, made.width))]; // filtered above

    private int? HeightFor(int width) => Ratio is { } ratio ? (int)Math.Round(width * ratio) : null;
}
