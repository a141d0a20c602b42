namespace Samverkan.Web.Components;

/// <summary>A file to take away: type and size stand in the link's text.</summary>
public sealed record DownloadLink(string Text, string Url, string Facts, bool IsMain = false)
{
    public static DownloadLink? Of(IPublishedContent file, SiteContext site) =>
        site.Urls.File(file) is { } url ? new(file.Name ?? "", url, FactsOf(file, site.Words)) : null;

    public static IReadOnlyList<DownloadLink> All(IEnumerable<IPublishedContent> files, SiteContext site) =>
        [.. files.Select(file => Of(file, site)).OfType<DownloadLink>()];

    public static string FactsOf(IPublishedContent file, SiteWords words) => string.Join(", ", new[]
    {
        file.Extension.ToUpperInvariant(),
        file.Bytes > 0 ? words.Size(file.Bytes) : "",
    }.Where(fact => fact is not ""));
}
