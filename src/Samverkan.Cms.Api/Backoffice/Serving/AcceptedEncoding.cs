using Microsoft.Net.Http.Headers;

namespace Samverkan.Cms.Api.Backoffice.Serving;

internal static class AcceptedEncoding
{
    public static bool HasBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out IList<StringWithQualityHeaderValue>? accepted)
        && accepted.Any(encoding => encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && encoding.Quality is not 0);
}
