namespace Samverkan.Web.Components;

public sealed record Downloads(string Heading, IReadOnlyList<DownloadLink> Files)
{
    public static Downloads? Of(string heading, IEnumerable<IPublishedContent> files, SiteContext site) =>
        DownloadLink.All(files, site) is { Count: > 0 } links ? new(heading, links) : null;
}
