using System.Net;
using System.Text.RegularExpressions;
using Samverkan.Content.Model;

namespace Samverkan.Content.Search;

/// <summary>A page's text without its markup.</summary>
public static partial class PageText
{
    public static string Of(SitePage page) => page switch
    {
        IBody body => string.Join(' ', Texts(body.Body)),
        _ => "",
    };

    private static IEnumerable<string> Texts(BlockListModel blocks) =>
        blocks.SelectMany(block => block.Content.Properties).SelectMany(property => Texts(property.GetValue()));

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IHtmlEncodedString html => [Plain(html)],
        BlockListModel blocks => Texts(blocks),
        _ => [],
    };

    private static string Plain(IHtmlEncodedString html) =>
        WebUtility.HtmlDecode(Tag().Replace(html.ToHtmlString() ?? "", " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
