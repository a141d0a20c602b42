namespace Samverkan.Web.Components;

internal static class ExitControlExamples
{
    public static readonly Example[] All =
    [
        new("usual", new ExitControl("Lämna sidan", "Lämna sidan snabbt.", ExitControl.Neutral)),
    ];
}
