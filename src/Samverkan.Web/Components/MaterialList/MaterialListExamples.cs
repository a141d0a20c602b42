namespace Samverkan.Web.Components;

internal static class MaterialListExamples
{
    private static MaterialRow Row(string title) => new(
        new(title, "/material/"), "Lektion, 60 minuter, högstadiet, gymnasiet", "PDF, 640 kB", new(null, new(title, Width: 210, Height: 297, Gather: 0.7, Band: 15)));

    public static readonly Example[] All =
    [
        new("two", new MaterialList([Row("Vad är människohandel?"), Row("Människohandelslagstiftningen genom tjugo år")])),
    ];
}
