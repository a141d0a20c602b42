using Samverkan.Content.News;

namespace Samverkan.Web.Feeds;

/// <summary>A feed that belongs to a page.</summary>
public sealed record FeedLink(string Name, string Title, string ContentType, string Url);

/// <summary>Which archive's feeds a page tells of: its own, the one it stands in, or its partner's.</summary>
internal static class FeedLinks
{
    public static IReadOnlyList<FeedLink> Of(SitePage page, SiteContext site) =>
        ArchiveOf(page, site) is { } archive && site.Urls.Of(archive) is { } url
            ? [.. FeedFormat.All.Select(format => new FeedLink(format.Name, $"{archive.Title} ({format.Name})", format.ContentType, FeedFormat.Address(url, format)))]
            : [];

    private static NewsArchive? ArchiveOf(SitePage page, SiteContext site) => page switch
    {
        NewsArchive archive => archive,
        NewsArticle article => site.Tree.Parent(article) as NewsArchive,
        Partner partner => NewsColumn.Of(partner, site.Tree),
        Home home => NewsColumn.Main(home, site.Tree),
        _ => null,
    };
}
