using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Cms.Headless.RichTexts;

/// <summary>Rich text as a tree of nodes.</summary>
internal static class Fragments
{
    /// <summary>Blocks in rich text name their content by key; older ones by UDI, <c>umb://element/…</c>.</summary>
    private static readonly string[] KeyAttributes = ["data-content-key", "data-content-udi"];

    private static readonly HtmlParser Parser = new();

    /// <returns>The body that holds what was parsed.</returns>
    public static IElement Parse(string html) => Parser.ParseDocument("<!doctype html><html><head></head><body>" + html + "</body></html>").Body!; // a document always has one

    public static bool IsBlock(IElement element) => element.LocalName is "umb-rte-block" or "umb-rte-block-inline";

    /// <summary>The key of the block that stands here.</summary>
    public static Guid? BlockKey(IElement block) => KeyAttributes.Select(block.GetAttribute).Where(value => value is not null)
        .Select(value => Guid.TryParse(value!.Split('/')[^1], out Guid key) ? key : (Guid?)null).FirstOrDefault(key => key is not null);

    public static bool NamesBlock(string attribute) => KeyAttributes.Contains(attribute);
}
