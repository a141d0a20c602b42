using System.Text.RegularExpressions;
using Samverkan.Cms.Api.Delivery.Access;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Cms.Api.Delivery.Requests;

/// <summary>What a request says in its headers.</summary>
internal sealed partial class DeliveryRequest
{
    /// <summary>A culture by its code; null: none is asked for. A browser's list of languages is no such code, and asks for none.</summary>
    public required string? Culture { get; init; }

    public required string? Segment { get; init; }

    /// <summary>Drafts are asked for, and may be shown.</summary>
    public required bool IsPreview { get; init; }

    /// <summary>A root document's key or URL segment, as it was sent; null: none.</summary>
    public required string? StartItem { get; init; }

    /// <summary>Of whoever asks; null without a valid one.</summary>
    public required Credentials? Credentials { get; init; }

    public required bool IsMedia { get; init; }

    /// <summary>How properties are written in this request's answer.</summary>
    public IOutputExpansionStrategy? Expansion { get; set; }

    /// <summary>The start item, once it was looked for.</summary>
    public Lazy<IPublishedContent?>? FoundStartItem { get; set; }

    /// <exception cref="InvalidOperationException">The request did not come through the gate.</exception>
    public static DeliveryRequest Of(HttpContext http) => Find(http) ?? throw new InvalidOperationException("The delivery API's endpoints stand behind UseDelivery, which reads the request.");

    /// <summary>Null for a request of another kind, and where there is no request.</summary>
    public static DeliveryRequest? Find(HttpContext? http) => http?.Features.Get<DeliveryRequest>();

    public static string? CultureIn(HttpRequest request) => request.Headers[DeliveryHeaders.AcceptLanguage].ToString() is { Length: > 0 } code && Code().IsMatch(code) ? code : null;

    [GeneratedRegex(@"^[\w-]+$")]
    private static partial Regex Code();
}
