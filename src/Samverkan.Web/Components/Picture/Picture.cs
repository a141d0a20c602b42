namespace Samverkan.Web.Components;

public sealed record PictureSource(string Url, int Width);

/// <summary>A picture in several widths, as WebP and, for what cannot read that, JPEG. An empty alternative text marks decoration.</summary>
/// <param name="Sizes">How wide it stands on the page, as in the <c>sizes</c> attribute.</param>
/// <param name="IsFirst">In view when the page opens: fetched at once.</param>
public sealed record Picture(
    string Alternative,
    IReadOnlyList<PictureSource> WebP,
    IReadOnlyList<PictureSource> Jpeg,
    int Width,
    int Height,
    string Sizes,
    bool IsFirst = false)
{
    public string Largest => Jpeg[^1].Url;

    public static string SrcSet(IEnumerable<PictureSource> sources) =>
        string.Join(", ", sources.Select(source => $"{source.Url} {source.Width}w"));
}
