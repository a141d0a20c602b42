using Microsoft.Net.Http.Headers;

namespace Samverkan.Cms.Api.Backoffice.Shell;

/// <summary>Before somebody has signed in, the browser says which language they read.</summary>
public static class ShellLanguage
{
    /// <summary>Languages in which the backoffice speaks before sign-in, the first where the browser says nothing.</summary>
    public static readonly IReadOnlyList<string> Known = ["sv", "en"];

    /// <returns><c>sv</c> or <c>en</c>.</returns>
    public static string Of(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? accepted) && accepted.Count > 0
            ? accepted.OrderByDescending(language => language.Quality ?? 1).Where(language => language.Quality is not 0).Select(Match).FirstOrDefault(language => language is not null) ?? "en"
            : Known[0];

    private static string? Match(StringWithQualityHeaderValue language) => language.Value.Value is "*" ? Known[0] :
        Known.FirstOrDefault(known => language.Value.Equals(known, StringComparison.OrdinalIgnoreCase) || language.Value.StartsWith(known + "-", StringComparison.OrdinalIgnoreCase));
}
