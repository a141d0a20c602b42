using Samverkan.Content.Model;

namespace Samverkan.Content.Navigation;

/// <summary>A page in another language; <see cref="IsSamePage"/> is false when only that language's front page is there.</summary>
public sealed record LanguageVersion(CultureInfo Culture, string Name, string Url, bool IsSamePage);

/// <summary>The languages that a page is published in. Languages are data: nothing here lists them.</summary>
public static class LanguageVersions
{
    public static IReadOnlyList<LanguageVersion> Of(SitePage page, Home home, PageUrls urls) =>
        [.. home.Cultures.Keys.Select(culture => Of(culture, page, home, urls)).OfType<LanguageVersion>()];

    private static LanguageVersion? Of(string culture, SitePage page, Home home, PageUrls urls)
    {
        var own = page.IsInvariantOrHasCulture(culture) ? urls.Of(page, culture) : null;
        return (own ?? urls.Of(home, culture)) is { } url && culture is not ""
            ? new(CultureInfo.GetCultureInfo(culture), NameOf(culture), url, own is not null)
            : null;
    }

    /// <summary>The language's name in itself: "Svenska", "English".</summary>
    private static string NameOf(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        var name = info.IsNeutralCulture ? info.NativeName : info.Parent.NativeName;
        return info.TextInfo.ToUpper(name[0]) + name[1..];
    }
}
