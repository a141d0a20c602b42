using Samverkan.Content.Materials;

namespace Samverkan.Web.Pages;

/// <summary>The library: three questions a teacher has, then the sheets.</summary>
public sealed record MaterialLibraryPage(
    PageFrame Frame,
    PageIntro Intro,
    string FilterLabel,
    IReadOnlyList<ChoiceList> Filters,
    string FilterButton,
    string Count,
    MaterialList Materials,
    string EmptyText,
    TextLink? All) : PageView(Frame)
{
    public static MaterialLibraryPage Of(MaterialLibrary page, SiteContext site)
    {
        var all = site.Tree.Children<Material>(page).Newest().ToList();
        var filter = MaterialFilter.Of(site.Query);
        var kept = all.Where(filter.Keeps).ToList();
        return new(
            PageFrame.Of(page, site),
            PageIntro.Of(page),
            site.Words["materialLibrary.filter"],
            FiltersOf(MaterialChoices.Of(all), filter, site.Words),
            site.Words["materialLibrary.filter.apply"],
            site.Words.Format(kept.Count == 1 ? "materialLibrary.count.one" : "materialLibrary.count", kept.Count),
            MaterialList.Of(kept, site),
            page.EmptyText,
            filter.IsEmpty ? null : TextLink.To(page, site, site.Words["materialLibrary.filter.clear"]));
    }

    private static ChoiceList[] FiltersOf(MaterialChoices choices, MaterialFilter filter, SiteWords words) =>
    [
        ChoiceList.Of("kind", "material.kind", choices.Kinds, filter.Kind, words),
        ChoiceList.Of("audience", "material.audience", choices.Audiences, filter.Audience, words),
        ChoiceList.Of("subject", "material.subjects", choices.Subjects, filter.Subject, words),
    ];
}
