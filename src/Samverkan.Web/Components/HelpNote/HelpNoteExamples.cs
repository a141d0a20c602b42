namespace Samverkan.Web.Components;

internal static class HelpNoteExamples
{
    public static readonly HelpEntry Danger = new("Nödnummer", "112", "tel:112", "", "Vid fara här och nu.", true);

    public static readonly HelpEntry Women = new(
        "Kvinnofridslinjen", "020-50 50 50", "tel:020505050", "", "För kvinnor som utsätts för hot och våld, och deras närstående. Dygnet runt, gratis, syns inte på räkningen, tolk finns.", false);

    public static readonly Example[] All =
    [
        new("usual", new HelpNote("Behöver du hjälp, eller är du orolig för någon?", "", [Danger, Women], new("Fler vägar till hjälp", "/hjalp/"))),
    ];
}
