using Samverkan.Content.Model;

namespace Samverkan.Content.Exhibitions;

/// <summary>The rooms in the order a visitor walks through them.</summary>
public sealed record RoomWalk(IReadOnlyList<ExhibitionRoom> Rooms)
{
    public static RoomWalk Of(IEnumerable<ExhibitionRoom> rooms) => new([.. rooms.OrderBy(room => room.Number)]);

    public ExhibitionRoom? Previous(ExhibitionRoom room) => At(PlaceOf(room) - 1);

    public ExhibitionRoom? Next(ExhibitionRoom room) => At(PlaceOf(room) + 1);

    /// <summary>How far the lines have gathered: from 0 in the first room to 1 in the last.</summary>
    public double Gathered(ExhibitionRoom room) => Rooms.Count < 2 ? 1 : PlaceOf(room) / (Rooms.Count - 1.0);

    private int PlaceOf(ExhibitionRoom room) => Rooms.ToList().FindIndex(other => other.Key == room.Key);

    private ExhibitionRoom? At(int place) => place >= 0 && place < Rooms.Count ? Rooms[place] : null;
}
