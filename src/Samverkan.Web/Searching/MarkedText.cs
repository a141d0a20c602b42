using Microsoft.AspNetCore.Mvc.Rendering;
using Samverkan.Content.Search;

namespace Samverkan.Web.Searching;

/// <summary>Writes a text in which what was sought is marked.</summary>
public static class MarkedText
{
    public static IHtmlContent Marked(this IHtmlHelper html, IEnumerable<Marked> parts)
    {
        HtmlContentBuilder text = new();
        foreach (Marked part in parts)
        {
            if (part.IsHit) text.AppendHtml("<mark>").Append(part.Text).AppendHtml("</mark>");
            else text.Append(part.Text);
        }

        return text;
    }
}
