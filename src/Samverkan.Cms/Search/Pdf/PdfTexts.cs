using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Umbraco.Cms.Core.IO;

namespace Samverkan.Cms.Search.Pdf;

/// <summary>The texts of PDF files, page by page. Each version of a file is read once and its texts are kept; what is too large, takes too long or cannot be read has none.</summary>
public sealed partial class PdfTexts(MediaFileManager media, DataDirectory data, ILogger<PdfTexts> log)
{
    private const long LargestFile = 25 * 1024 * 1024;
    private const int MostPages = 500;
    private const char PageEnd = '\f';
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Whether a medium is one.</summary>
    public static bool IsPdf(IPublishedContent file) => Path(file)?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) == true;

    /// <returns>A text for each page; none: the file has none that can be read.</returns>
    public IReadOnlyList<string> Of(IPublishedContent file)
    {
        if (Path(file) is not { } path || !media.FileSystem.FileExists(path)) return [];
        string kept = System.IO.Path.Combine(data.Indexes, "Pdf", Version(path) + ".txt");
        if (System.IO.File.Exists(kept)) return System.IO.File.ReadAllText(kept).Split(PageEnd);
        string[] pages = Read(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(kept)!); // it was combined from a folder above
        System.IO.File.WriteAllText(kept, string.Join(PageEnd, pages));
        return pages;
    }

    private static string? Path(IPublishedContent file) => file.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue() as string is { Length: > 0 } path ? path : null;

    private string Version(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}|{media.FileSystem.GetSize(path)}|{media.FileSystem.GetLastModified(path).UtcTicks}")))[..32];

    private string[] Read(string path)
    {
        if (media.FileSystem.GetSize(path) > LargestFile)
        {
            log.LogWarning("{File} is larger than {Limit} bytes, and is found by its name only", path, LargestFile);
            return [];
        }

        try
        {
            Task<string[]> reading = Task.Run(() => Pages(path));
            return reading.Wait(Longest) ? reading.Result : throw new TimeoutException($"It took longer than {Longest.TotalSeconds} seconds.");
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "{File} cannot be read as a PDF, and is found by its name only", path);
            return [];
        }
    }

    private string[] Pages(string path)
    {
        long end = Environment.TickCount64 + (long)Longest.TotalMilliseconds;
        using Stream stream = media.FileSystem.OpenFile(path);
        using PdfDocument document = PdfDocument.Open(stream);
        return [.. document.GetPages().Take(MostPages).TakeWhile(_ => Environment.TickCount64 < end).Select(page => Space().Replace(ContentOrderTextExtractor.GetText(page), " "))];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
