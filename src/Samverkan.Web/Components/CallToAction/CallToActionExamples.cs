namespace Samverkan.Web.Components;

internal static class CallToActionExamples
{
    public static readonly Example[] All =
    [
        new("with text", new CallToAction("Prata vidare", "Samtalsguiden har fler frågor.", new("Till samtalsguiden", "/material/samtalsguide/"))),
        new("only a link", new CallToAction("", "", new("Till samtalsguiden", "/material/samtalsguide/"))),
    ];
}
