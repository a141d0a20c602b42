namespace Samverkan.Content.Quality;

/// <summary>Texts that editors read: in English for those whose backoffice is English, otherwise in Swedish.</summary>
internal static class EditorText
{
    public static string Of(string swedish, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : swedish;

    /// <summary>" (svenska)": the language's name in itself, for .NET keeps the first other name that it was asked for; empty for what has no languages.</summary>
    public static string InLanguage(string? culture)
    {
        if (string.IsNullOrEmpty(culture)) return "";
        CultureInfo info = CultureInfo.GetCultureInfo(culture);
        return $" ({(info.IsNeutralCulture ? info : info.Parent).NativeName})";
    }

    /// <summary>In quotation marks, cut when long.</summary>
    public static string Quoted(string text) => text.Length > 60 ? $"”{text[..57]}…”" : $"”{text}”";
}
