using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Api.Delivery.Requests;

internal sealed class RequestPreview(IHttpContextAccessor http) : IRequestPreviewService
{
    public bool IsPreview() => DeliveryRequest.Find(http.HttpContext)?.IsPreview == true;
}
