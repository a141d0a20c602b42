namespace Samverkan.Web.Components;

internal static class TenLinesExamples
{
    public static readonly Example[] All =
    [
        new("the mark", TenLines.Mark),
        new("a partner's line", new TenLines(7)),
    ];
}
