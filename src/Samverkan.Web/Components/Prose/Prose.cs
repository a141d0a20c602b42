using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Web.Components;

/// <summary>Running text as the rich text editor wrote it (cleaned when it was saved).</summary>
public sealed partial record Prose(IHtmlContent Html)
{
    public static Prose? Of(IHtmlEncodedString? text) =>
        text?.ToHtmlString() is { Length: > 0 } html ? new(new HtmlString(WithoutText().Replace(html, "<img alt=\"\""))) : null;

    /// <summary>A picture without the attribute is decoration, or the page would not be published; a screen reader would read its address out.</summary>
    [GeneratedRegex("""<img(?=\s)(?![^>]*\salt[\s=/>])""")]
    private static partial Regex WithoutText();
}
