namespace Samverkan.Cms.Imaging;

/// <summary>The kinds of image that renditions are made of and into, by file extension without dot.</summary>
internal static class ImageTypes
{
    public static readonly string[] Sources = ["jpg", "jpeg", "png", "gif", "webp", "bmp"];

    public static readonly string[] Targets = ["webp", "jpg", "png", "gif"];

    public static string Extension(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();

    public static bool IsSource(string path) => Sources.Contains(Extension(path));

    /// <summary>What an image becomes when nothing is asked for.</summary>
    public static string TargetOf(string path) => Extension(path) switch { "jpeg" => "jpg", "bmp" => "png", var same => same };
}
