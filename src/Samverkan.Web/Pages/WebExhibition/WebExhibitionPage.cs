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
            PageIntro.Of(page, site.Words["exhibition.kicker"]),
            site.Words["exhibition.plan"],
            [.. walk.Rooms.Select(room => RoomTeaser.Of(room, walk, site)).OfType<RoomTeaser>()],
            Downloads.Of(site.Words["downloads.heading"], page.Downloads, site));
    }
}
