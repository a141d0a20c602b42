using System.Globalization;
using Samverkan.Cms.Api.Delivery.Requests;
using Samverkan.Cms.Headless;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Cms.Api.Delivery.Access;

/// <summary>A key for one branch opens nothing outside it, wherever that would stand in an answer.</summary>
internal sealed class RequestBounds(IHttpContextAccessor http, IIdKeyMap keys) : IDeliveryBounds
{
    public bool AreSet => Root is not null;

    public bool Hold(IPublishedContent document) => Root is not { } root || (keys.GetIdForKey(root, UmbracoObjectTypes.Document) is { Success: true, Result: int id } && $"{document.Path},".StartsWith(string.Create(CultureInfo.InvariantCulture, $"-1,{id},"), StringComparison.Ordinal));

    private Guid? Root => DeliveryRequest.Find(http.HttpContext)?.Credentials?.StartItem;
}
