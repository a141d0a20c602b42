using System.Xml.Linq;

namespace Samverkan.Web.Feeds;

/// <summary>RSS 2.0, https://www.rssboard.org/rss-specification; a picture's words by Media RSS.</summary>
internal static class RssFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", Media = "http://search.yahoo.com/mrss/", Dublin = "http://purl.org/dc/elements/1.1/";

    public static byte[] Write(Feed feed) => FeedText.Bytes(new XElement(
        "rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", Atom),
        new XAttribute(XNamespace.Xmlns + "media", Media),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(
            "channel",
            new XElement("title", feed.Title),
            new XElement("link", feed.Url),
            new XElement("description", feed.Description),
            new XElement("language", feed.Language),
            new XElement("lastBuildDate", Date(feed.Updated)),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("type", FeedFormat.Rss.ContentType), new XAttribute("href", feed.AddressOf(FeedFormat.Rss))),
            feed.Items.Select(Item))));

    private static XElement Item(FeedItem item) => new(
        "item",
        new XElement("title", item.Title),
        new XElement("link", item.Url),
        new XElement("guid", new XAttribute("isPermaLink", "false"), item.Id),
        new XElement("pubDate", Date(item.Published)),
        new XElement(Dublin + "creator", item.Author), // RSS's own author is an address of mail
        item.Tags.Select(tag => new XElement("category", tag)),
        new XElement("description", item.Html),
        item.Image is { } image ? Picture(image) : null);

    private static XElement[] Picture(FeedImage image) =>
    [
        new("enclosure", new XAttribute("url", image.Url), new XAttribute("length", image.Bytes), new XAttribute("type", image.Type)),
        new(Media + "content", new XAttribute("url", image.Url), new XAttribute("type", image.Type), new XAttribute("medium", "image"), image.Alternative is "" ? null : new XElement(Media + "description", new XAttribute("type", "plain"), image.Alternative)),
    ];

    /// <summary>As in mail (RFC 822, with a year of four digits).</summary>
    private static string Date(DateTimeOffset time) => time.ToString("r", CultureInfo.InvariantCulture);
}
