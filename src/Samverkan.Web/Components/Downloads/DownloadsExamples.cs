namespace Samverkan.Web.Components;

internal static class DownloadsExamples
{
    public static readonly Example[] All =
    [
        new("one file", new Downloads("Att ladda ner", [new("Om partnerskapet", "/media/om.pdf", "PDF, 413 kB")])),
    ];
}
