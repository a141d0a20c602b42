using Umbraco.Cms.Core.Strings;

namespace Samverkan.Web.Components;

/// <summary>Running text as the rich text editor wrote it (cleaned when it was saved).</summary>
public sealed record Prose(IHtmlContent Html)
{
    public static Prose? Of(IHtmlEncodedString? text) =>
        text?.ToHtmlString() is { Length: > 0 } html ? new(new HtmlString(html)) : null;
}
