using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Samverkan.Browser.Crawling;

/// <summary>The addresses in a page or a style sheet.</summary>
public static partial class PageAddresses
{
    private const string Loaded = "link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], img, source, script, iframe, video, audio, object, embed, use, image";

    /// <summary>What a browser loads without being asked.</summary>
    public static IEnumerable<string> Loads(Answer answer) => answer.Html is { } page
        ? page.QuerySelectorAll(Loaded).SelectMany(Sources)
        : answer.Type is "text/css" ? CssUrl().Matches(System.Text.Encoding.UTF8.GetString(answer.Bytes)).Select(url => url.Groups[1].Value) : [];

    /// <summary>Where a visitor can go.</summary>
    public static IEnumerable<string> Links(Answer answer) =>
        answer.Html?.QuerySelectorAll("a[href], area[href]").Select(link => link.GetAttribute("href")!) ?? []; // selected by it

    /// <summary>What stands in the head for other machines.</summary>
    private static IEnumerable<string> Named(Answer answer) =>
        answer.Html?.QuerySelectorAll("link[rel~=canonical], link[rel~=alternate]").Select(link => link.GetAttribute("href") ?? "")
            .Concat(answer.Html.QuerySelectorAll("meta[property='og:image']").Select(meta => meta.GetAttribute("content") ?? "")) ?? [];

    /// <summary>Paths on the site itself, without what stands after #.</summary>
    public static IEnumerable<string> Own(Answer answer, Uri site) => Loads(answer).Concat(Links(answer)).Concat(Named(answer))
        .Where(address => address is not "" && !address.StartsWith("data:", StringComparison.Ordinal))
        .Select(address => new Uri(new Uri(site, answer.Address), address))
        .Where(address => address.Scheme == site.Scheme && address.Authority == site.Authority)
        .Select(address => address.PathAndQuery).Distinct();

    private static IEnumerable<string> Sources(IElement element) =>
        new[] { "src", "href", "data", "poster" }.Select(element.GetAttribute).OfType<string>()
            .Concat((element.GetAttribute("srcset") ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(source => source.Split(' ')[0]));

    [GeneratedRegex("""url\(["']?([^"')]+)""")]
    private static partial Regex CssUrl();
}
