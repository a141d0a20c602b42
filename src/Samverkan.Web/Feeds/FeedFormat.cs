namespace Samverkan.Web.Feeds;

/// <summary>A way to write a feed, and the file name that asks for it below the page of an archive.</summary>
internal sealed record FeedFormat(string Name, string File, string ContentType, Func<Feed, byte[]> Write)
{
    public static readonly FeedFormat
        Rss = new("RSS", "rss.xml", "application/rss+xml", RssFeed.Write),
        Atom = new("Atom", "atom.xml", "application/atom+xml", AtomFeed.Write),
        Json = new("JSON Feed", "feed.json", "application/feed+json", JsonFeed.Write);

    public static readonly IReadOnlyList<FeedFormat> All = [Rss, Atom, Json];

    /// <returns>Null for an address that asks for no feed.</returns>
    public static FeedFormat? Of(string? path) => path is null ? null : All.FirstOrDefault(format => format.File.Equals(path[(path.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase));

    /// <summary>Where an archive's feed is.</summary>
    public static string Address(string archive, FeedFormat format) => $"{archive.TrimEnd('/')}/{format.File}";
}
