using System.Xml.Linq;

namespace Samverkan.Web.Feeds;

/// <summary>Atom 1.0, RFC 4287.</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed) => FeedText.Bytes(new XElement(
        Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", feed.Language),
        new XElement(Atom + "id", feed.Id),
        new XElement(Atom + "title", feed.Title),
        new XElement(Atom + "subtitle", feed.Description),
        new XElement(Atom + "updated", Date(feed.Updated)),
        new XElement(Atom + "author", new XElement(Atom + "name", feed.Publisher)),
        Link("self", feed.AddressOf(FeedFormat.Atom), FeedFormat.Atom.ContentType),
        Link("alternate", feed.Url, "text/html"),
        feed.Items.Select(Entry)));

    private static XElement Entry(FeedItem item) => new(
        Atom + "entry",
        new XElement(Atom + "id", item.Id),
        new XElement(Atom + "title", item.Title),
        Link("alternate", item.Url, "text/html"),
        new XElement(Atom + "published", Date(item.Published)),
        new XElement(Atom + "updated", Date(item.Updated)),
        new XElement(Atom + "author", new XElement(Atom + "name", item.Author)),
        item.Tags.Select(tag => new XElement(Atom + "category", new XAttribute("term", tag))),
        new XElement(Atom + "summary", new XAttribute("type", "html"), item.Html),
        item.Image is { } image ? Link("enclosure", image.Url, image.Type, new XAttribute("length", image.Bytes), image.Alternative is "" ? null : new XAttribute("title", image.Alternative)) : null);

    private static XElement Link(string relation, string address, string type, params XAttribute?[] more) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address), more);

    private static string Date(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
