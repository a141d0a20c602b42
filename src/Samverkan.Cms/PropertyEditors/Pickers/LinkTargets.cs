using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>What the client shows of a link's node: name, address, icon, whether it is published or in the bin.</summary>
public sealed class LinkTargets(IEntityService entities, IPublishedUrlProvider urls, IUmbracoContextFactory contexts)
{
    public LinkDisplay Display(StoredLink link)
    {
        IEntitySlim? node = link.Node is { } udi ? entities.Get(udi.Guid, TypeOf(udi)) : null;
        return new LinkDisplay
        {
            Name = string.IsNullOrEmpty(link.Name) ? node?.Name : link.Name,
            Target = link.Target,
            QueryString = link.QueryString,
            Culture = link.Culture,
            Url = link.Node is { } target ? Address(target, link.Culture) : link.Url ?? "",
            Type = link.Node?.EntityType ?? "external",
            Unique = link.Node?.Guid,
            Icon = (node as IContentEntitySlim)?.ContentTypeIcon ?? "icon-link", // as Umbraco shows what leads elsewhere
            Trashed = node?.Trashed ?? false,
            Published = node is not IDocumentEntitySlim document || document.Published,
        };
    }

    /// <summary>Empty for what visitors cannot reach.</summary>
    private string Address(GuidUdi node, string? culture)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext(); // addresses are looked up in one
        string url = node.EntityType == Constants.UdiEntityType.Media ? urls.GetMediaUrl(node.Guid, UrlMode.Relative, culture) : urls.GetUrl(node.Guid, UrlMode.Relative, culture);
        return url is "#" ? "" : url;
    }

    private static UmbracoObjectTypes TypeOf(GuidUdi udi) => udi.EntityType == Constants.UdiEntityType.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;
}
