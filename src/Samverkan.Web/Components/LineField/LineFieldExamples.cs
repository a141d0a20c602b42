namespace Samverkan.Web.Components;

internal static class LineFieldExamples
{
    public static readonly Example[] All =
    [
        new("gathering", new LineField("exempel")),
        new("crossing", new LineField("exempel", "crossing")),
        new("widening", new LineField("exempel", "widening")),
        new("one line its own", new LineField("exempel", Own: 4)),
        new("never meeting", new LineField("exempel", Gather: 1.6)),
    ];
}
