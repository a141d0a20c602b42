using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.Headless;

/// <summary>Picked documents as Core builds them; null for what may not be delivered, or not in the request's culture.</summary>
public sealed class DeliveredContent(ApiContentBuilder core, Deliverable deliverable) : IApiContentBuilder
{
    public IApiContent? Build(IPublishedContent content) => deliverable.Allows(content) ? core.Build(content) : null;
}
