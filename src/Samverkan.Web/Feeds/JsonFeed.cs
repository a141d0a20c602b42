using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samverkan.Web.Feeds;

/// <summary>JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/.</summary>
internal static class JsonFeed
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // it is sent as JSON, never inside HTML
    };

    public static byte[] Write(Feed feed) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Version = "https://jsonfeed.org/version/1.1",
            feed.Title,
            HomePageUrl = feed.Url,
            FeedUrl = feed.AddressOf(FeedFormat.Json),
            feed.Description,
            feed.Language,
            Authors = new[] { new { Name = feed.Publisher } },
            Items = feed.Items.Select(item => Item(item, feed.Language)),
        },
        Options);

    private static object Item(FeedItem item, string language) => new
    {
        item.Id,
        item.Url,
        item.Title,
        ContentHtml = item.Html,
        item.Summary,
        Image = item.Image?.Shown,
        DatePublished = item.Published,
        DateModified = item.Updated,
        Authors = new[] { new { Name = item.Author } },
        item.Tags,
        Language = language,
        Attachments = item.Image is { } image ? new[] { new { image.Url, MimeType = image.Type, Title = image.Alternative, SizeInBytes = image.Bytes } } : null,
    };
}
