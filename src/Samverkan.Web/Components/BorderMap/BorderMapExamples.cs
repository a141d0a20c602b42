namespace Samverkan.Web.Components;

internal static class BorderMapExamples
{
    public static readonly Example[] All =
    [
        new("three countries", BorderMap.Of("Länder", ["Sverige", "Italien", "Lettland", "Grekland"])!),
        new("one country", BorderMap.Of("Länder", ["Sverige", "Lettland"])!),
        new("five countries", BorderMap.Of("Länder", ["Sverige", "Italien", "Lettland", "Grekland", "Estland", "Finland"])!),
    ];
}
