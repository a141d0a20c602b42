using Microsoft.AspNetCore.StaticFiles;
using Samverkan.Content.News;

namespace Samverkan.Web.Feeds;

/// <summary>The newest of an archive, as its page lists them.</summary>
internal static class NewsFeed
{
    /// <summary>More than a reader that looks once a month would miss.</summary>
    private const int Longest = 50;

    private const int ShownWidth = 1200;

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static Feed Of(NewsArchive archive, SiteContext site, Func<NewsArticle, bool> isPublic)
    {
        Uri url = new(site.Urls.Absolute(archive) ?? throw new InvalidOperationException($"The archive {archive.Key} was found by an address and has none."));
        string publisher = FeedText.Clean(site.Home.SiteName.Or(site.Home.Name));
        FeedItem[] items = [.. NewsColumn.Of(archive, site.Tree).Where(isPublic).Newest().Take(Longest).Select(article => Item(article, publisher, url, site)).OfType<FeedItem>()];
        return new(
            Id(archive, site.Culture),
            FeedText.Clean($"{archive.Title} · {publisher}"),
            FeedText.Clean(archive.Description.Or(archive.Title)),
            site.Culture.Name,
            publisher,
            url.ToString(),
            items.Select(item => item.Updated).Append(Saved(archive)).Max(),
            items);
    }

    private static FeedItem? Item(NewsArticle article, string publisher, Uri feed, SiteContext site)
    {
        if (site.Urls.Absolute(article) is not { } url) return null;
        string summary = FeedText.Clean(article.Preamble);
        FeedImage? image = Image(article, feed, site);
        DateTimeOffset published = LocalTime.Zoned(article.PublishedOn == default ? article.CreateDate : article.PublishedOn);
        return new(
            Id(article, site.Culture),
            FeedText.Clean(article.Title),
            url,
            summary,
            FeedText.Html(summary.Or(FeedText.Clean(article.Title)), image),
            published,
            Saved(article),
            FeedText.Clean(article.Signature).Or(publisher),
            [.. article.Tags.Select(FeedText.Clean).Where(tag => tag is not "")],
            image);
    }

    private static FeedImage? Image(NewsArticle article, Uri feed, SiteContext site)
    {
        if (article.MainImage is not { Width: > 0 } image || site.Urls.File(image) is not { } file || !Types.TryGetContentType(file.Split('?')[0], out string? type)) return null;
        string address = new Uri(feed, file).AbsoluteUri;
        string? shown = site.Renditions.Url(new(image, Math.Min(ShownWidth, image.Width), null, "jpg"));
        return new(address, type, image.Bytes, shown is null ? address : new Uri(feed, shown).AbsoluteUri, article.MainImageDecorative ? "" : FeedText.Clean(article.MainImageAlt));
    }

    private static DateTimeOffset Saved(SitePage page) => LocalTime.Zoned(DateTime.SpecifyKind(page.UpdateDate, DateTimeKind.Utc)); // the database has no zones

    /// <summary>The translations of a page are news of their own: of two with one id, a reader shows one.</summary>
    private static string Id(SitePage page, CultureInfo culture) => $"urn:uuid:{DerivedKey.Of(page.Key, culture.Name)}";
}
