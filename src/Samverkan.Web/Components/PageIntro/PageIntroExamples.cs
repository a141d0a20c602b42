namespace Samverkan.Web.Components;

internal static class PageIntroExamples
{
    public static readonly Example[] All =
    [
        new("with a kicker", new PageIntro("Vad är människohandel?", "En lektion om hur FN och svensk lag beskriver brottet.", "Lektion")),
        new("a very long word", new PageIntro("Människohandelslagstiftningen", "")),
    ];
}
