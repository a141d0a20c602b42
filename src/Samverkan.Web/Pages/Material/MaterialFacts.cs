using Samverkan.Content.Navigation;

namespace Samverkan.Web.Pages;

/// <summary>What a teacher wants to know before printing.</summary>
internal static class MaterialFacts
{
    public static IEnumerable<Fact> Of(Material page, SiteContext site)
    {
        var words = site.Words;
        yield return new(words["material.duration"], page.Duration > 0 ? words.Format("material.duration.minutes", page.Duration) : "");
        yield return new(words["material.audience"], words.Choices("material.audience", page.Audience));
        yield return new(words["material.subjects"], words.Choices("material.subjects", page.Subjects));
        foreach (var version in LanguageVersions.Of(page, site.Home, site.Urls).Where(version => version.IsSamePage && !version.Culture.Equals(site.Culture)))
            yield return new(words["material.languages"], "", new(version.Name, version.Url, Language: version.Culture.TwoLetterISOLanguageName));
        yield return new(words["material.licence"], words.Choice("material.licence", page.Licence));
        yield return new(words["material.publishedOn"], page.PublishedOn == default ? "" : words.Date(page.PublishedOn));
    }
}
