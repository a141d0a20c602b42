using Umbraco.Cms.Core.DeliveryApi;

namespace Samverkan.Cms.Headless.RichTexts;

/// <summary>Pictures in rich text follow the media item that <c>data-udi</c> names.</summary>
public sealed class RichTextImages(IPublishedMediaCache media, IApiMediaUrlProvider urls)
{
    /// <returns>The item's address now; null when it is gone.</returns>
    public string? Url(string udi) => UdiParser.TryParse(udi, out GuidUdi? parsed) && parsed is not null && media.GetById(parsed.Guid) is { } item && urls.GetUrl(item) is { Length: > 0 } url ? url : null;
}
