using Samverkan.Cms.Imaging;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Security.Uploads;

/// <summary>What an upload must be to be taken: not empty, what its name says, not harmful, and as a picture not larger than can be shown.</summary>
public sealed class UploadRules(IFileStreamSecurityValidator security, IImageDimensionExtractor dimensions)
{
    /// <summary>How files of a kind begin, by extension; where several are named, one must fit.</summary>
    private static readonly Dictionary<string, byte[][]> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = [[0xFF, 0xD8, 0xFF]],
        [".jpeg"] = [[0xFF, 0xD8, 0xFF]],
        [".png"] = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]],
        [".gif"] = ["GIF87a"u8.ToArray(), "GIF89a"u8.ToArray()],
        [".webp"] = ["RIFF"u8.ToArray()],
        [".bmp"] = ["BM"u8.ToArray()],
        [".pdf"] = ["%PDF-"u8.ToArray()],
        [".docx"] = ["PK"u8.ToArray()],
        [".xlsx"] = ["PK"u8.ToArray()],
        [".pptx"] = ["PK"u8.ToArray()],
        [".zip"] = ["PK"u8.ToArray()],
    };

    /// <param name="name">The file's name, of which the ending counts.</param>
    /// <param name="content">Its content, from the start; left there.</param>
    /// <returns>What is wrong and what to do, or null.</returns>
    public string? Complaint(string name, Stream content)
    {
        if (content.Length == 0) return "The file is empty. Choose another, or save it anew in the program it comes from.";
        string extension = Path.GetExtension(name);
        if (IsTiff(content)) return "The picture is a TIFF, which browsers do not show and which tells where and by whom it was made. Save it as JPEG, PNG or WebP.";
        if (Beginnings.TryGetValue(extension, out byte[][]? beginnings) && !beginnings.Any(b => Begins(content, b))) return $"The file is not what its ending ({extension}) says. Save it in the right format, or give it the right ending.";
        if (!security.IsConsideredSafe(content)) return "The file holds something that could harm its readers, a script for example. Remove that, or save a picture as PNG.";
        if (ImageTypes.IsSource(name) && dimensions.GetDimensions(content) is { } size && (long)size.Width * size.Height > Renderer.MaxPixels) return $"The picture has {size.Width} x {size.Height} pixels, more than the {Renderer.MaxPixels / 1_000_000} megapixels that can be shown. Make it smaller.";
        return null;
    }

    /// <summary>By its content, whatever it is called; raw pictures of cameras are TIFF too (TIFF 6.0, section 2).</summary>
    private static bool IsTiff(Stream content) => Begins(content, [(byte)'I', (byte)'I', 42, 0]) || Begins(content, [(byte)'M', (byte)'M', 0, 42]);

    private static bool Begins(Stream content, byte[] with)
    {
        content.Position = 0;
        byte[] head = new byte[with.Length];
        bool begins = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(with);
        content.Position = 0;
        return begins;
    }
}
