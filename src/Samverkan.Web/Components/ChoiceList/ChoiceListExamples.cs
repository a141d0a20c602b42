namespace Samverkan.Web.Components;

internal static class ChoiceListExamples
{
    public static readonly Example[] All =
    [
        new("nothing chosen", new ChoiceList("kind", "Slag", [new("", "Alla", true), new("lesson", "Lektion", false)])),
    ];
}
