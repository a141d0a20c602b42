using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text for a page. Its markup is kept; its blocks are rendered where they are shown, because a view needs the page's request.</summary>
internal sealed partial class RichTextHtml(string markup, RichTextBlockModel? blocks, IRichTextBlockRenderer renderer) : IHtmlEncodedString
{
    public string ToHtmlString() => Place().Replace(markup, place =>
        Guid.TryParse(place.Groups["key"].Value, out Guid key) && blocks?.FirstOrDefault(b => b.ContentKey == key) is { } block ? renderer.Render(block) : "");

    public override string ToString() => ToHtmlString();

    /// <summary>Plain text when there is no place for a block in it.</summary>
    public static IHtmlEncodedString Of(string markup, RichTextBlockModel? blocks, IRichTextBlockRenderer renderer) =>
        Place().IsMatch(markup) ? new RichTextHtml(markup, blocks, renderer) : new HtmlEncodedString(markup);

    /// <summary>Where a block stands; older texts name it by UDI, <c>umb://element/…</c>.</summary>
    [GeneratedRegex("""<(?<tag>umb-rte-block(?:-inline)?)\b[^>]*?data-content-(?:key|udi)="(?:umb://element/)?(?<key>[0-9a-fA-F-]{32,36})"[^>]*>.*?</\k<tag>>""", RegexOptions.Singleline)]
    private static partial Regex Place();
}
