namespace Samverkan.Web.Components;

internal static class HelpListExamples
{
    public static readonly Example[] All =
    [
        new("urgent first", new HelpList([HelpNoteExamples.Danger, HelpNoteExamples.Women, new("Polisen", "114 14", "tel:11414", "Från utlandet: +46 77 114 14 00", "När det inte är bråttom: för att anmäla eller fråga.", false)])),
    ];
}
