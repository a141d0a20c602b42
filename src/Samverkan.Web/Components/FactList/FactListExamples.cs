namespace Samverkan.Web.Components;

internal static class FactListExamples
{
    public static readonly Example[] All =
    [
        new("a material", new FactList("Om materialet", [new("Tid", "60 minuter"), new("För", "Högstadiet, gymnasiet"), new("Språk", "", new("English", "/en/materials/", Language: "en"))])),
        new("long words", new FactList("Fakta", [new("Människohandelslagstiftning", "Människohandelslagstiftningen i Västra Götalands län")])),
    ];
}
