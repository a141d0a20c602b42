using Samverkan.Content.Exhibitions;

namespace Samverkan.Web.Pages;

/// <summary>One room: its number, its text, questions to talk about, and the doors before and after.</summary>
public sealed record ExhibitionRoomPage(
    PageFrame Frame,
    PageIntro Intro,
    int Number,
    LineField Art,
    IReadOnlyList<object> Body,
    string QuestionsHeading,
    IReadOnlyList<string> Questions,
    StepLinks Steps) : PageView(Frame)
{
    public static ExhibitionRoomPage Of(ExhibitionRoom page, SiteContext site)
    {
        var parent = site.Tree.Parent(page);
        var walk = RoomWalk.Of(parent is null ? [page] : site.Tree.Children<ExhibitionRoom>(parent));
        return new(
            PageFrame.Of(page, site),
            PageIntro.Of(page, site.Words.Format("exhibitionRoom.numberOf", page.Number, walk.Rooms.Count)),
            page.Number,
            RoomTeaser.ArtOf(page, walk),
            BlockParts.Of(page.Body, site),
            site.Words["exhibitionRoom.questions"],
            page.Questions,
            StepLinks.Of("exhibitionRoom", "exhibitionRoom.all", walk.Previous(page), walk.Next(page), site));
    }
}
