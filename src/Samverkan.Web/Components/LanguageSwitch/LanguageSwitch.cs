using Samverkan.Content.Navigation;

namespace Samverkan.Web.Components;

/// <summary>The same page in the other languages, or their front page where there is no translation.</summary>
public sealed record LanguageSwitch(string Label, IReadOnlyList<TextLink> Languages)
{
    public static LanguageSwitch? Of(IReadOnlyList<LanguageVersion> versions, SiteContext site)
    {
        TextLink[] others = [.. versions.Where(version => !version.Culture.Equals(site.Culture)).Select(version => Choice(version, site))];
        return others is [] ? null : new(site.Words["nav.language"], others);
    }

    private static TextLink Choice(LanguageVersion version, SiteContext site) => new(
        version.IsSamePage ? version.Name : site.Words.Format("nav.language.home", version.Name),
        version.Url,
        Language: version.IsSamePage ? version.Culture.TwoLetterISOLanguageName : null);
}
