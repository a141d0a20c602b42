using System.Globalization;
using Samverkan.Cms.Api.Security;

namespace Samverkan.Cms.Api.Management;

/// <summary>Core's own words, in messages about values and actions for example, are in the language of whoever is signed in.</summary>
internal static class EditorLanguage
{
    private const string Otherwise = "en-US";

    public static void Speak(HttpContext http) => CultureInfo.CurrentUICulture = Of(SignedIn.Of(http)?.Language);

    private static CultureInfo Of(string? language)
    {
        try { return CultureInfo.GetCultureInfo(string.IsNullOrEmpty(language) ? Otherwise : language); }
        catch (CultureNotFoundException) { return CultureInfo.GetCultureInfo(Otherwise); } // Core takes any text for a language
    }
}
