namespace Samverkan.Content.Model;

/// <summary>What Umbraco keeps about a media file; pixels are zero for what is no picture, bytes zero when unknown.</summary>
public static class MediaFacts
{
    extension(IPublishedContent media)
    {
        public string Extension => $"{Source(media, "umbracoExtension")}".TrimStart('.');

        public long Bytes => Number(media, "umbracoBytes");

        public int Width => (int)Number(media, "umbracoWidth");

        public int Height => (int)Number(media, "umbracoHeight");
    }

    private static object? Source(IPublishedContent media, string alias) => media.GetProperty(alias)?.GetValue();

    private static long Number(IPublishedContent media, string alias) =>
        long.TryParse(Convert.ToString(Source(media, alias), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var number) ? number : 0;
}
