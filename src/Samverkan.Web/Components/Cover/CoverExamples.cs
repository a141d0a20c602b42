namespace Samverkan.Web.Components;

internal static class CoverExamples
{
    public static readonly Example[] All =
    [
        new("lines", new Cover(null, new("omslag", Width: 210, Height: 297, Gather: 0.7, Band: 15))),
    ];
}
