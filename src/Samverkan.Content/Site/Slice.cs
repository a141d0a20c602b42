namespace Samverkan.Content.Site;

/// <summary>One page of a long list; numbers begin at 1.</summary>
public sealed record Slice<T>(IReadOnlyList<T> Items, int Number, int Count, int Total)
{
    private const int UsualSize = 10;

    /// <param name="number">A number beyond the list gives its last page.</param>
    /// <param name="size">Zero or less gives the usual size.</param>
    public static Slice<T> Of(IReadOnlyList<T> all, int number, int size)
    {
        var length = size > 0 ? size : UsualSize;
        var count = Math.Max(1, (all.Count + length - 1) / length);
        var shown = Math.Clamp(number, 1, count);
        return new([.. all.Skip((shown - 1) * length).Take(length)], shown, count, all.Count);
    }

    /// <summary>A page of a list that is known only in part.</summary>
    /// <param name="items">Of this page.</param>
    /// <param name="number">Of this page.</param>
    /// <param name="size">Of a page.</param>
    /// <param name="total">Of the whole list.</param>
    public static Slice<T> Of(IReadOnlyList<T> items, int number, int size, int total) => new(items, number, Math.Max(1, (total + size - 1) / size), total);
}
