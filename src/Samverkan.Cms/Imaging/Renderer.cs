using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Bmp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.Processing;

namespace Samverkan.Cms.Imaging;

/// <summary>Makes one rendition. An image may have 50 megapixels; only a small GIF keeps its movement.</summary>
public sealed class Renderer
{
    public const long MaxPixels = 50_000_000;
    private const long MaxAnimation = 2_000_000; // bytes: each frame of a GIF is a whole image in memory
    private const int DefaultQuality = 80;

    private readonly Configuration _moving = Limited(FrameDecodingMode.All);
    private readonly Configuration _still = Limited(FrameDecodingMode.First);

    /// <exception cref="BadCommandException">The file is no image, or too large a one.</exception>
    public async Task RenderAsync(string source, Stream target, RenditionCommands commands, string format, CancellationToken stop)
    {
        bool moves = format == "gif" && ImageTypes.Extension(source) == "gif" && new FileInfo(source).Length <= MaxAnimation;
        try
        {
            if (await Image.IdentifyAsync(_still, source, stop) is not { } head) throw new BadCommandException("The file is not an image that can be read.");
            if ((long)head.Width * head.Height > MaxPixels) throw new BadCommandException($"The image has more than {MaxPixels / 1_000_000} megapixels.");
            using Image image = await Image.LoadAsync(moves ? _moving : _still, source, stop);
            image.Mutate(context => Change(context, commands, format));
            Forget(image.Metadata);
            stop.ThrowIfCancellationRequested();
            await image.SaveAsync(target, Encoder(format, commands.Quality ?? DefaultQuality), stop);
        }
        catch (Exception failure) when (failure is UnknownImageFormatException or InvalidImageContentException)
        {
            throw new BadCommandException("The file is not an image that can be read.");
        }
    }

    private static void Change(IImageProcessingContext image, RenditionCommands commands, string format)
    {
        image.AutoOrient();
        if (commands.Crop is { } cut) image.Crop(Kept(image.GetCurrentSize(), cut));
        if (commands.Width is not null || commands.Height is not null) image.Resize(Options(commands));
        if (format == "jpg") image.BackgroundColor(Color.White); // JPEG has no transparency
    }

    private static ResizeOptions Options(RenditionCommands commands) => new()
    {
        Size = new Size(commands.Width ?? 0, commands.Height ?? 0),
        CenterCoordinates = commands.FocalPoint is { } point ? new PointF(point.X, point.Y) : null,
        Mode = commands.Mode switch { "max" => ResizeMode.Max, "pad" => ResizeMode.Pad, "stretch" => ResizeMode.Stretch, "boxpad" => ResizeMode.BoxPad, "min" => ResizeMode.Min, _ => ResizeMode.Crop },
    };

    private static Rectangle Kept(Size size, (float Left, float Top, float Right, float Bottom) cut)
    {
        int left = (int)Math.Round(size.Width * cut.Left), top = (int)Math.Round(size.Height * cut.Top);
        int width = (int)Math.Round(size.Width * (1 - cut.Right)) - left, height = (int)Math.Round(size.Height * (1 - cut.Bottom)) - top;
        return width > 0 && height > 0 ? new Rectangle(left, top, width, height) : throw new BadCommandException("cc cuts the whole image away.");
    }

    /// <summary>Where and by whom a photograph was taken is nobody's business; its colour profile stays.</summary>
    private static void Forget(ImageMetadata metadata) => (metadata.ExifProfile, metadata.XmpProfile, metadata.IptcProfile) = (null, null, null);

    private static IImageEncoder Encoder(string format, int quality) => format switch
    {
        "webp" => new WebpEncoder { Quality = quality, FileFormat = WebpFileFormatType.Lossy },
        "png" => new PngEncoder(),
        "gif" => new GifEncoder(),
        _ => new JpegEncoder { Quality = quality },
    };

    private static Configuration Limited(FrameDecodingMode frames)
    {
        Configuration configuration = new(new JpegConfigurationModule(), new PngConfigurationModule(), new GifConfigurationModule(), new WebpConfigurationModule(), new BmpConfigurationModule()) // a clone would share its decoders with the others
        {
            MaxDegreeOfParallelism = 1,
            MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = 32 }),
        };
        configuration.ImageFormatsManager.SetDecoder(GifFormat.Instance, new GifDecoder { DecodingMode = frames });
        return configuration;
    }
}
