namespace Samverkan.Web.Components;

internal static class DownloadLinkExamples
{
    public static readonly Example[] All =
    [
        new("main", new DownloadLink("Ladda ner Vad är människohandel?", "/media/lektion.pdf", "PDF, 640 kB", IsMain: true)),
        new("in a list", new DownloadLink("Arbetsblad", "/media/arbetsblad.docx", "DOCX, 48 kB")),
    ];
}
