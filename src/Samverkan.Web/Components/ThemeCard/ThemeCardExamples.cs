namespace Samverkan.Web.Components;

internal static class ThemeCardExamples
{
    public static readonly Example[] All =
    [
        new("crossing", new ThemeCard(new("Myndighetssamverkan mot människohandel", "/om/"), "Åtal som håller och bättre stöd.", 1, new("theme 1", "crossing", 400, 170, Band: 6.5))),
    ];
}
