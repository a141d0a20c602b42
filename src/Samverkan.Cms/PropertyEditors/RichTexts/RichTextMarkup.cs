using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Templates;

namespace Samverkan.Cms.PropertyEditors.RichTexts;

/// <summary>The HTML of rich text on its way in and out. Addresses of picked images are not stored: they follow the item that <c>data-udi</c> names.</summary>
public sealed class RichTextMarkup(HtmlLocalLinkParser links, HtmlImageSourceParser images, IHtmlSanitizer sanitizer)
{
    public string Stored(string html) => images.RemoveImageSources(sanitizer.Sanitize(html));

    public string Shown(string html) => images.EnsureImageSources(html);

    public string Published(string html) => images.EnsureImageSources(links.EnsureInternalLinks(html));

    public IEnumerable<UmbracoEntityReference> References(string html) =>
        links.FindUdisFromLocalLinks(html).Concat(images.FindUdisFromDataAttributes(html)).OfType<Udi>().Distinct().Select(udi => new UmbracoEntityReference(udi));
}
