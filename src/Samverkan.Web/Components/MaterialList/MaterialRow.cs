namespace Samverkan.Web.Components;

public sealed record MaterialRow(TextLink Link, string Facts, string File, Cover Cover)
{
    public static MaterialRow? Of(Material material, SiteContext site) =>
        TextLink.To(material, site, material.Title) is { } link
            ? new(link, FactsOf(material, site.Words), FileOf(material, site.Words), Cover.Of(material, site))
            : null;

    private static string FactsOf(Material material, SiteWords words) => string.Join(", ", new[]
    {
        words.Choice("material.kind", material.Kind),
        material.Duration > 0 ? words.Format("material.duration.minutes", material.Duration) : "",
        words.Choices("material.audience", material.Audience).ToLower(words.Culture),
    }.Where(fact => fact is not ""));

    private static string FileOf(Material material, SiteWords words) =>
        material.Files is [var first, ..] ? DownloadLink.FactsOf(first, words) : "";
}
