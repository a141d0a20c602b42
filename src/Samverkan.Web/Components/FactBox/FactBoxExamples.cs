namespace Samverkan.Web.Components;

internal static class FactBoxExamples
{
    public static readonly Example[] All =
    [
        new("usual", new FactBox("Palermoprotokollet", ProseExamples.Short)),
    ];
}
