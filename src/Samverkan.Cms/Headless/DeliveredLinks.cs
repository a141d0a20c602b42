using Samverkan.Cms.PropertyEditors.Pickers;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.Headless;

/// <summary>Stored links for apps; null for one whose target cannot be reached, or may not be delivered.</summary>
public sealed class DeliveredLinks(IPublishedContentCache documents, IPublishedMediaCache media, IApiContentNameProvider names, IApiContentRouteBuilder routes, IApiMediaUrlProvider urls, Deliverable deliverable)
{
    public ApiLink? Of(StoredLink link, bool preview) => link.Node switch
    {
        null => ApiLink.External(link.Name, link.Url + link.QueryString, link.QueryString, link.Target),
        { EntityType: Constants.UdiEntityType.Media } node => Media(link, media.GetById(node.Guid)),
        { } node => Document(link, documents.GetById(preview, node.Guid)),
    };

    private ApiLink? Document(StoredLink link, IPublishedContent? target)
    {
        string? culture = string.IsNullOrEmpty(link.Culture) ? null : link.Culture;
        return target is not null && deliverable.Allows(target) && routes.Build(target, culture) is { } route
            ? ApiLink.Content(Title(link, target), link.QueryString, link.Target, target.Key, target.ContentType.Alias, route, culture)
            : null;
    }

    private ApiLink? Media(StoredLink link, IPublishedContent? target) => target is null ? null
        : ApiLink.Media(Title(link, target), urls.GetUrl(target) + link.QueryString, link.QueryString, link.Target, target.Key, target.ContentType.Alias);

    private string Title(StoredLink link, IPublishedContent target) => string.IsNullOrEmpty(link.Name) ? names.GetName(target) : link.Name;
}
