using Samverkan.Content.Exhibitions;

namespace Samverkan.Web.Components;

/// <summary>A room as one meets it on the walk.</summary>
public sealed record RoomTeaser(int Number, string Title, string Text, string QuestionsHeading, string Question, TextLink Enter, LineField Art)
{
    public string Id => $"room-{Number}";

    public static RoomTeaser? Of(ExhibitionRoom room, RoomWalk walk, SiteContext site) =>
        TextLink.To(room, site, $"{site.Words.Format("exhibitionRoom.number", room.Number)}: {room.Title}") is { } link
            ? new(room.Number, room.Title, room.Preamble, site.Words["exhibitionRoom.questions"], room.Questions.FirstOrDefault() ?? "", link, ArtOf(room, walk))
            : null;

    /// <summary>In the first room the lines are still apart; in the last they have met.</summary>
    public static LineField ArtOf(ExhibitionRoom room, RoomWalk walk)
    {
        var gathered = walk.Gathered(room);
        return new($"room {room.Number}", Height: 300, Gather: 1.6 - 1.2 * Math.Sqrt(gathered), Band: 18 - 11 * gathered);
    }
}
