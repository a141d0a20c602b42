using System.Net;
using System.Text.RegularExpressions;
using Samverkan.Content.Model;

namespace Samverkan.Content.Search;

/// <summary>A page's text without its markup: what its properties say, those of blocks and of picked elements too.</summary>
public static partial class PageText
{
    private const string Heading = "heading";

    /// <summary>What has a place of its own, stands on no page, or is a choice and no text.</summary>
    private static readonly HashSet<string> Apart = [Heading, "preamble", "seoTitle", "seoDescription", "navigationTitle", "mainImageAlt", "emptyText", "kind", "audience", "subjects", "licence", "tags", "countries"];

    public static string Of(SitePage page) => Plain(string.Join(' ', page.Properties.Where(property => !Apart.Contains(property.Alias)).SelectMany(property => Texts(property.GetValue()))));

    /// <summary>Of the page's parts, not its own.</summary>
    public static IReadOnlyList<string> Headings(SitePage page) =>
        [.. page.Properties.Where(property => !Apart.Contains(property.Alias)).SelectMany(property => Headings(property.GetValue())).Select(Plain)];

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [WebUtility.HtmlEncode(text)],
        IHtmlEncodedString html => [html.ToHtmlString() ?? ""],
        IEnumerable<string> texts => texts.Select(WebUtility.HtmlEncode).OfType<string>(),
        _ => Elements(value).SelectMany(element => element.Properties).SelectMany(property => Texts(property.GetValue())),
    };

    private static IEnumerable<string> Headings(object? value) => value switch
    {
        IHtmlEncodedString html => HeadingTag().Matches(html.ToHtmlString() ?? "").Select(match => match.Groups[1].Value),
        _ => Elements(value).SelectMany(element => element.Properties).SelectMany(property => property.Alias == Heading && property.GetValue() is string text ? [WebUtility.HtmlEncode(text)] : Headings(property.GetValue())),
    };

    private static IEnumerable<IPublishedElement> Elements(object? value) => value switch
    {
        BlockListModel blocks => blocks.Select(block => block.Content),
        IEnumerable<IPublishedElement> elements => elements.Where(element => element is not IPublishedContent),
        _ => [],
    };

    private static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<h[2-4][^>]*>(.*?)</h[2-4]>", RegexOptions.Singleline)]
    private static partial Regex HeadingTag();
}
