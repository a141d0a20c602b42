using AngleSharp.Html.Parser;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Content.Parts;

/// <summary>The HTML of rich text.</summary>
public static class Markup
{
    private static readonly HtmlParser Parser = new();

    public static IElement Read(string markup) => Parser.ParseDocument($"<body>{markup}</body>").Body!; // the parser always makes one
}
