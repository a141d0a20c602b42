namespace Samverkan.Web.Components;

internal static class FiguresExamples
{
    public static readonly Example[] All =
    [
        new("with source", new Figures("I siffror", [new("10", "partner"), new("3", "temaområden"), new("3", "länder utanför Sverige")], "Partnerskapets egna uppgifter", new("Om partnerskapet", "/om/"))),
    ];
}
