namespace Samverkan.Content.Quality;

/// <summary>Texts that editors read: in English for those whose backoffice is English, otherwise in Swedish.</summary>
internal static class EditorText
{
    public static string Of(string swedish, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : swedish;

    /// <summary>The language's name in the editor's, "svenska"; empty for none.</summary>
    public static string Language(string? culture)
    {
        if (string.IsNullOrEmpty(culture)) return "";
        CultureInfo info = CultureInfo.GetCultureInfo(culture);
        return (info.IsNeutralCulture ? info : info.Parent).DisplayName;
    }

    /// <summary>" på svenska", " in Swedish"; empty for what has no languages.</summary>
    public static string InLanguage(string? culture) => Language(culture) is { Length: > 0 } name ? Of($" på {name}", $" in {name}") : "";

    /// <summary>In quotation marks, cut when long.</summary>
    public static string Quoted(string text) => text.Length > 60 ? $"”{text[..57]}…”" : $"”{text}”";
}
