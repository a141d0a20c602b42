using AngleSharp;
using AngleSharp.Dom;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Cms.Headless.RichTexts;

/// <summary>Rich text as a tree, for apps that render it themselves.</summary>
public sealed class RichTextTree(LocalLinks links, RichTextImages images, IApiElementBuilder elements) : IApiRichTextElementParser
{
    private const string Data = "data-";

    /// <summary>Deeper than people write; what lies below is left out, since readers of JSON follow 64 levels, and each of these takes two.</summary>
    private const int Deepest = 24;

    public IRichTextElement Parse(string html, RichTextBlockModel? richTextBlockModel) => new RichTextRootElement([], Children(Fragments.Parse(html), 0),
        [.. (richTextBlockModel ?? RichTextBlockModel.Empty).Select(block => new ApiBlockItem(elements.Build(block.Content), block.Settings is null ? null : elements.Build(block.Settings)))]);

    private IRichTextElement[] Children(INode parent, int depth) => depth > Deepest ? [] : [.. parent.ChildNodes.Select(node => Element(node, depth)).OfType<IRichTextElement>()];

    private IRichTextElement? Element(INode node, int depth) => node switch
    {
        IText text => Text(text),
        IElement element => new RichTextGenericElement(element.LocalName, Attributes(element), Fragments.IsBlock(element) ? [] : Children(element, depth + 1)),
        _ => null,
    };

    /// <summary>Line breaks between elements are how the HTML was written, not what it says.</summary>
    private static RichTextTextElement? Text(IText text)
    {
        bool isLayout = text.Data.Length > 0 && text.Data.All(c => c is '\n' or '\r');
        return isLayout || text.Data.Length == 0 ? null : new RichTextTextElement(FormatExtensions.ToHtml(text));
    }

    private Dictionary<string, object> Attributes(IElement element)
    {
        Dictionary<string, object> attributes = element.Attributes.Where(a => !a.Name.StartsWith(Data, StringComparison.Ordinal)).ToDictionary(a => a.Name, a => (object)a.Value);
        if (element.LocalName == "a" && LocalLinks.IsLocal(element.GetAttribute("href"))) Lead(element, attributes);
        if (element.LocalName == "img" && element.GetAttribute("data-udi") is { } udi && images.Url(udi) is { } url) attributes["src"] = url;
        if (Fragments.IsBlock(element) && Fragments.BlockKey(element) is { } key) attributes["content-id"] = key;
        foreach (IAttr data in element.Attributes.Where(a => a.Name.StartsWith(Data, StringComparison.Ordinal) && a.Name is not "data-udi" && !Fragments.NamesBlock(a.Name))) attributes.TryAdd(data.Name[Data.Length..], data.Value);
        return attributes;
    }

    private void Lead(IElement anchor, Dictionary<string, object> attributes)
    {
        LocalLink? link = links.Of(anchor.GetAttribute("href") ?? "", anchor.GetAttribute("type"), anchor.GetAttribute("data-anchor"), anchor.GetAttribute("data-culture"));
        attributes.Remove("href");
        if (link is null) return;
        if (link.Route is { } route) attributes["route"] = new LinkRoute(route, link.QueryString);
        else attributes["href"] = link.Url!; // one of the two is there
        attributes["destinationId"] = link.Target.Key;
        attributes["destinationType"] = link.Target.ContentType.Alias;
        attributes["linkType"] = link.Route is null ? LinkType.Media : LinkType.Content;
    }

    /// <summary>A route with what follows it in a link.</summary>
    private sealed class LinkRoute(IApiContentRoute route, string? query) : IApiContentRoute
    {
        public string Path => route.Path;

        public string? QueryString { get; set; } = query;

        public IApiContentStartItem StartItem => route.StartItem;
    }
}
