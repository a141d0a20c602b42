namespace Samverkan.Web.Components;

internal static class StepLinksExamples
{
    public static readonly Example[] All =
    [
        new("both ways", new StepLinks("Alla rum", new("Föregående rum: Att se", "/fyra-rum/1/"), new("Nästa rum: Att förstå", "/fyra-rum/3/"))),
        new("only on", new StepLinks("Alla rum", null, new("Nästa rum: Att lyssna", "/fyra-rum/2/"))),
    ];
}
