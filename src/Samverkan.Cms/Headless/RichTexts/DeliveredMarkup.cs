using AngleSharp.Dom;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Web;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Cms.Headless.RichTexts;

/// <summary>Rich text as HTML for apps: links and pictures lead to where their nodes are now and say what those are; blocks are places that name them.</summary>
public sealed class DeliveredMarkup(LocalLinks links, RichTextImages images, IDeliveryBounds bounds, PublishedSurroundings surroundings, IUmbracoContextAccessor contexts) : IApiRichTextMarkupParser
{
    private readonly KeptByPlace<string, string> _known = new(surroundings, contexts);

    public string Parse(string html)
    {
        if (!html.Contains("localLink:", StringComparison.OrdinalIgnoreCase) && !html.Contains("data-udi", StringComparison.OrdinalIgnoreCase) && !html.Contains("umb-rte-block", StringComparison.OrdinalIgnoreCase)) return html;
        return bounds.AreSet ? Parsed(html) : _known.Get(html, culture: null, () => Parsed(html));
    }

    private string Parsed(string html)
    {
        IElement body = Fragments.Parse(html);
        foreach (IElement link in body.QuerySelectorAll("a[href]").Where(a => LocalLinks.IsLocal(a.GetAttribute("href")))) Lead(link);
        foreach (IElement image in body.QuerySelectorAll("img[data-udi]")) Show(image);
        foreach (IElement block in body.QuerySelectorAll("umb-rte-block, umb-rte-block-inline").ToArray()) Name(block);
        return body.InnerHtml;
    }

    private void Lead(IElement anchor)
    {
        LocalLink? link = links.Of(anchor.GetAttribute("href") ?? "", anchor.GetAttribute("type"), anchor.GetAttribute("data-anchor"), anchor.GetAttribute("data-culture"));
        anchor.RemoveAttribute("href");
        anchor.RemoveAttribute("type");
        if (link is null) return;
        anchor.SetAttribute("href", link.Route is { } route ? route.Path + link.QueryString : link.Url!); // one of the two is there
        anchor.SetAttribute("data-destination-id", link.Target.Key.ToString());
        anchor.SetAttribute("data-destination-type", link.Target.ContentType.Alias);
        if (link.Route is { } to)
        {
            anchor.SetAttribute("data-start-item-path", to.StartItem.Path);
            anchor.SetAttribute("data-start-item-id", to.StartItem.Id.ToString());
        }

        anchor.SetAttribute("data-link-type", (link.Route is null ? LinkType.Media : LinkType.Content).ToString());
    }

    private void Show(IElement image)
    {
        if (images.Url(image.GetAttribute("data-udi") ?? "") is not { } url) return;
        string source = image.GetAttribute("src") ?? "";
        image.SetAttribute("src", source.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? url + source[query..] : url);
        image.RemoveAttribute("data-udi");
        image.RemoveAttribute("data-caption");
    }

    private static void Name(IElement block)
    {
        if (Fragments.BlockKey(block) is { } key) block.SetAttribute("data-content-id", key.ToString());
        foreach (string attribute in block.Attributes.Select(a => a.Name).Where(Fragments.NamesBlock).ToArray()) block.RemoveAttribute(attribute);
        block.InnerHtml = "";
    }
}
