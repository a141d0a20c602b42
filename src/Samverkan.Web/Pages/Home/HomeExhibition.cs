using Samverkan.Content.Exhibitions;

namespace Samverkan.Web.Pages;

public sealed record HomeExhibition(string Kicker, string Heading, string Text, IReadOnlyList<TextLink> Rooms, TextLink? Start)
{
    public LineField Art { get; } = new("fyra rum", Width: 900, Height: 460, Gather: 0.7, Band: 11);

    public static HomeExhibition? Of(Home page, SiteContext site) => site.Tree.First<WebExhibition>(page) is { } exhibition
        ? new(site.Words["webExhibition.kicker"], exhibition.Title, exhibition.Preamble, Walk(exhibition, site),
            TextLink.To(exhibition, site, exhibition.StartLabel.Or(site.Words.Format("nav.readMore", exhibition.Title))))
        : null;

    private static TextLink[] Walk(WebExhibition exhibition, SiteContext site) =>
        [.. RoomWalk.Of(site.Tree.Children<ExhibitionRoom>(exhibition)).Rooms.Select(room => TextLink.To(room, site)).OfType<TextLink>()];
}
