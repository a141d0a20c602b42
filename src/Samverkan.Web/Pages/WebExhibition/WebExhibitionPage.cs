using Samverkan.Content.Exhibitions;

namespace Samverkan.Web.Pages;

/// <summary>A walk: the rooms one after the other, and the lines gather on the way.</summary>
public sealed record WebExhibitionPage(PageFrame Frame, PageIntro Intro, string PlanLabel, IReadOnlyList<RoomTeaser> Rooms, Downloads? Downloads) : PageView(Frame)
{
    public static WebExhibitionPage Of(WebExhibition page, SiteContext site)
    {
        var walk = RoomWalk.Of(site.Tree.Children<ExhibitionRoom>(page));
        return new(
            PageFrame.Of(page, site),
            PageIntro.Of(page, site.Words["webExhibition.kicker"]),
            site.Words["webExhibition.rooms"],
            [.. walk.Rooms.Select(room => RoomTeaser.Of(room, walk, site)).OfType<RoomTeaser>()],
            Downloads.Of(site.Words["webExhibition.downloads"], page.Downloads, site));
    }
}
