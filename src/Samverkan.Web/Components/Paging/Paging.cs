namespace Samverkan.Web.Components;

public sealed record Paging(string Label, string Position, TextLink? Previous, TextLink? Next)
{
    /// <summary>Null when everything stands on one page.</summary>
    public static Paging? Of<T>(Slice<T> slice, Func<int, string> address, SiteWords words, string label, string position, string previous, string next) =>
        slice.Count < 2 ? null : new(
            words[label],
            words.Format(position, slice.Number, slice.Count),
            slice.Number > 1 ? new(words[previous], address(slice.Number - 1)) : null,
            slice.Number < slice.Count ? new(words[next], address(slice.Number + 1)) : null);
}
