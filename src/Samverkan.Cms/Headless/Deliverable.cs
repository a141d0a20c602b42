using Microsoft.Extensions.Options;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Headless;

/// <summary>What may stand in an answer, wherever it does: a list, a picker's value or a link. Umbraco asks this of items only, not of what refers to them.</summary>
public sealed class Deliverable
{
    private readonly ProtectedBranches _branches;
    private readonly IDeliveryBounds _bounds;
    private readonly IOptionsMonitor<DeliveryApiSettings> _settings;

    public Deliverable(ProtectedBranches branches, IDeliveryBounds bounds, IOptionsMonitor<DeliveryApiSettings> settings, PublishedSurroundings surroundings)
    {
        (_branches, _bounds, _settings) = (branches, bounds, settings);
        settings.OnChange(_ => surroundings.NextGeneration());
    }

    public bool Allows(IPublishedContent document) => Allows(document.ContentType.Alias) && !_branches.Contain(document) && _bounds.Hold(document);

    public bool Allows(string typeAlias) => _settings.CurrentValue.IsAllowedContentType(typeAlias);
}
