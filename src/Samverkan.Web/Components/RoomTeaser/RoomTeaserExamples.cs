namespace Samverkan.Web.Components;

internal static class RoomTeaserExamples
{
    public static readonly Example[] All =
    [
        new("first room", new RoomTeaser(1, "Att se", "Det första rummet handlar om att upptäcka.", "Frågor att prata om", "Vad syns inte?", new("Rum 1: Att se", "/fyra-rum/att-se/"), new("room 1", Height: 300, Gather: 1.6))),
    ];
}
