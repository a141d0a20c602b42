using Samverkan.Content.Partners;

namespace Samverkan.Web.Pages;

public sealed record RegisterSection(string Id, string Heading, IReadOnlyList<PartnerRow> Rows);

/// <summary>A register by kind; each partner is one of the ten lines.</summary>
public sealed record PartnerDirectoryPage(PageFrame Frame, PageIntro Intro, IReadOnlyList<RegisterSection> Sections) : PageView(Frame)
{
    public static PartnerDirectoryPage Of(PartnerDirectory page, SiteContext site) => new(
        PageFrame.Of(page, site),
        PageIntro.Of(page),
        [.. PartnerRegister.Of(site.Tree.Children<Partner>(page)).Select(group => Section(group, site))]);

    private static RegisterSection Section(PartnerGroup group, SiteContext site) => new(
        $"kind-{group.Kind}",
        site.Words.Choice("partner.kind", group.Partners.Count == 1 ? group.Kind : $"{group.Kind}.plural"),
        [.. group.Partners.Select(partner => PartnerRow.Of(partner, site)).OfType<PartnerRow>()]);
}
