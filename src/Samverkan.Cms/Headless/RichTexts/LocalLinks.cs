using System.Text.RegularExpressions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace Samverkan.Cms.Headless.RichTexts;

/// <summary>Where a link of rich text leads.</summary>
/// <param name="Target">The document or media item.</param>
/// <param name="Route">A document's route.</param>
/// <param name="Url">A media item's address.</param>
/// <param name="QueryString"><c>?…</c>, <c>#…</c>, or both; null when there is none.</param>
public sealed record LocalLink(IPublishedContent Target, IApiContentRoute? Route, string? Url, string? QueryString);

/// <summary>Links as the editor stores them, <c>/{localLink:key}</c> with a type beside it; of older sites also with a UDI inside.</summary>
public sealed partial class LocalLinks(IPublishedContentCache documents, IPublishedMediaCache media, IApiContentRouteBuilder routes, IApiMediaUrlProvider urls, IRequestPreviewService preview, Deliverable deliverable)
{
    public static bool IsLocal(string? href) => href is not null && Stored().IsMatch(href);

    /// <returns>Null for a link that leads nowhere: its target is gone, or may not be delivered.</returns>
    public LocalLink? Of(string href, string? type, string? anchor, string? culture)
    {
        Match stored = Stored().Match(href);
        if (!Guid.TryParse(stored.Groups["key"].Value, out Guid key)) return null;
        bool isMedia = string.Equals(stored.Groups["kind"] is { Success: true } kind ? kind.Value : type, Constants.UdiEntityType.Media, StringComparison.OrdinalIgnoreCase);
        string query = stored.Groups["rest"].Value is { Length: > 0 } rest ? rest : anchor ?? "";
        return isMedia ? OfMedia(key, query) : OfDocument(key, query, culture);
    }

    private LocalLink? OfDocument(Guid key, string query, string? culture) =>
        documents.GetById(preview.IsPreview(), key) is { } document && deliverable.Allows(document) && routes.Build(document, string.IsNullOrEmpty(culture) ? null : culture) is { } route
            ? new LocalLink(document, route, null, Empty(query))
            : null;

    private LocalLink? OfMedia(Guid key, string query) => media.GetById(key) is { } item && urls.GetUrl(item) is { Length: > 0 } url ? new LocalLink(item, null, url + query, Empty(query)) : null;

    private static string? Empty(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("^/?\\{localLink:(?:umb://(?<kind>document|media)/)?(?<key>[0-9a-f-]{32,36})\\}(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Stored();
}
