namespace Samverkan.Web.Components;

internal static class ProseExamples
{
    public static readonly Prose Short = new(new HtmlString("<p>FN:s protokoll från 2000 beskriver brottet: handling, medel och syfte.</p>"));

    public static readonly Example[] All =
    [
        new("running text", new Prose(new HtmlString("<h2>En kvart: vad säger lagen?</h2><p>Skriv upp orden handling, medel och syfte.</p><ul><li>fyra fall</li><li>ett arbetsblad</li></ul>"))),
    ];
}
