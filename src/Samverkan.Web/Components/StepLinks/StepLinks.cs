namespace Samverkan.Web.Components;

/// <summary>The step before and the step after: in the exhibition, among the themes, in the column of news.</summary>
public sealed record StepLinks(string Label, TextLink? Back, TextLink? On)
{
    /// <param name="words">The keys begin with it: <c>news.previous</c>, <c>news.next</c>.</param>
    public static StepLinks Of(string words, string label, SitePage? back, SitePage? on, SiteContext site) => new(
        site.Words[label],
        Step($"{words}.previous", back, site),
        Step($"{words}.next", on, site));

    public bool IsEmpty => Back is null && On is null;

    private static TextLink? Step(string key, SitePage? page, SiteContext site) =>
        page is null ? null : TextLink.To(page, site, site.Words.Format(key, page.MenuTitle));
}
