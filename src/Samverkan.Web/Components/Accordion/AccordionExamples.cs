namespace Samverkan.Web.Components;

internal static class AccordionExamples
{
    public static readonly Example[] All =
    [
        new("two entries", new Accordion("Frågor och svar", [new("Vad är människohandel?", ProseExamples.Short), new("Vart vänder jag mig om jag undrar något om människohandelslagstiftningen?", ProseExamples.Short)])),
        new("without a heading", new Accordion("", [new("Vad är människohandel?", ProseExamples.Short)])),
    ];
}
