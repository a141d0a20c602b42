using Ganss.Xss;
using IHtmlSanitizer = Umbraco.Cms.Core.Security.IHtmlSanitizer;

namespace Samverkan.Cms.Security;

/// <summary>What an editor's rich text may hold: no scripts, no handlers, no forms. Umbraco's own marks stay: blocks, and the data that links and pictures carry.</summary>
public sealed class RichTextSanitizer : IHtmlSanitizer
{
    private readonly HtmlSanitizer _sanitizer = Configured();

    public string Sanitize(string html) => string.IsNullOrEmpty(html) ? html : _sanitizer.Sanitize(html);

    private static HtmlSanitizer Configured()
    {
        HtmlSanitizer sanitizer = new() { KeepChildNodes = true };
        sanitizer.AllowedTags.UnionWith(["umb-rte-block", "umb-rte-block-inline", "figure", "figcaption"]);
        sanitizer.AllowedTags.ExceptWith(["form", "input", "button", "select", "textarea", "option"]);
        sanitizer.AllowedAttributes.UnionWith(["class", "id", "type", "data-content-key", "data-udi", "data-caption"]);
        sanitizer.AllowedSchemes.UnionWith(["mailto", "tel", "umb"]);
        sanitizer.AllowDataAttributes = true;
        return sanitizer;
    }
}
