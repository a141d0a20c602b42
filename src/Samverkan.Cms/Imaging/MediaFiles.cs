using Microsoft.AspNetCore.StaticFiles;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.PropertyEditors.Files;

namespace Samverkan.Cms.Imaging;

/// <summary>Files below <c>/media</c>, as a visitor's address names them.</summary>
public sealed class MediaFiles(DataDirectory data)
{
    private static readonly FileExtensionContentTypeProvider Types = new(new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
    {
        [".avif"] = "image/avif",
        [".webp"] = "image/webp",
        [".opus"] = "audio/ogg",
        [".weba"] = "audio/webm",
        [".vtt"] = "text/vtt; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    });

    /// <param name="path">Below <c>/media</c>, decoded.</param>
    /// <param name="inBin">Whether its item is in the recycle bin.</param>
    /// <returns>Null when there is no such file, or the address leaves the folder.</returns>
    public FileInfo? Find(string path, bool inBin = false)
    {
        if (path.Contains('\0', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal) || FilePaths.IsInBin(path) != inBin) return null;
        string file = Path.GetFullPath(Path.Combine(data.Media, path.TrimStart('/')));
        return file.StartsWith(data.Media + Path.DirectorySeparatorChar, StringComparison.Ordinal) && System.IO.File.Exists(file) ? new FileInfo(file) : null;
    }

    /// <summary>Null for a kind that browsers should not try to show.</summary>
    public static string? ContentType(string file) => Types.TryGetContentType(file, out string? type) && !IsCode(type) ? type : null;

    /// <summary>What a browser would run as a page of this site.</summary>
    private static bool IsCode(string type) => type is not "image/svg+xml" && (type.Contains("html", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal) && !type.Contains("openxml", StringComparison.Ordinal) || type.Contains("javascript", StringComparison.Ordinal));
}
