using System.Text.Json;

namespace Samverkan.Cms.Api.Backoffice.Packages;

/// <summary>Words that a package of the site's own adds to the client.</summary>
internal static class PackageWords
{
    /// <param name="section">Its words are written <c>#section_key</c>.</param>
    /// <param name="words">Each in English and in Swedish.</param>
    /// <returns>An extension for each language.</returns>
    public static IEnumerable<JsonElement> Of(string section, params (string Key, string English, string Swedish)[] words) =>
        [In("en", section, words.ToDictionary(w => w.Key, w => w.English)), In("sv", section, words.ToDictionary(w => w.Key, w => w.Swedish))];

    private static JsonElement In(string culture, string section, Dictionary<string, string> words) => JsonSerializer.SerializeToElement(new
    {
        type = "localization",
        alias = $"Samverkan.Localization.{section}.{culture}",
        name = $"{section} ({culture})",
        meta = new { culture, localizations = new Dictionary<string, object> { [section] = words } },
    });
}
