using Samverkan.Content.Parts;

namespace Samverkan.Content.Comparison;

/// <summary>What differs between two versions of a document in one language: property by property, and block by block, by the blocks' keys.</summary>
public sealed class VersionComparison(PartReader parts, ReadableText readable)
{
    public IReadOnlyList<Change> Of(IContent before, IContent after, string? culture)
    {
        Tree old = new(parts.Of(before, culture)), now = new(parts.Of(after, culture));
        return [.. Name(NameOf(before, culture), NameOf(after, culture)), .. now.Placed.SelectMany(placed => InPart(placed, old, now))];
    }

    private static string NameOf(IContent document, string? culture) => (culture is null ? document.Name : document.GetCultureName(culture)) ?? "";

    private static IEnumerable<Change> Name(string before, string after) => before == after ? [] : [new(ChangeKind.Changed, [], WordDiff.Of(before, after))];

    /// <summary>A block that is new is told whole, by the value that it stands in.</summary>
    private IEnumerable<Change> InPart(Placed placed, Tree old, Tree now) => old.Find(placed.Part.Key) is { } before
        ? placed.Part.Values.SelectMany(value => InValue(placed, before.Part.Value(value.Alias), value, old, now))
        : [];

    private IEnumerable<Change> InValue(Placed placed, PartValue? before, PartValue after, Tree old, Tree now) =>
        [.. InText(placed, before, after), .. InBlocks(placed, before?.Blocks ?? [], after, old, now)];

    private IEnumerable<Change> InText(Placed placed, PartValue? before, PartValue after)
    {
        if ((before?.Stored ?? "") == after.Stored) return [];
        (string was, string says) = (before is null ? "" : readable.Of(before), readable.Of(after));
        if (was != says) return [new(ChangeKind.Changed, placed.PathOf(after), WordDiff.Of(was, says))];
        return after.IsRichText ? [new(ChangeKind.Form, placed.PathOf(after), [])] : [];
    }

    private IEnumerable<Change> InBlocks(Placed placed, IReadOnlyList<Part> before, PartValue after, Tree old, Tree now)
    {
        HashSet<Guid> stayed = Stayed([.. before.Select(block => block.Key)], [.. after.Blocks.Select(block => block.Key)]);
        foreach (Part gone in before.Where(block => now.Find(block.Key) is null)) yield return Whole(ChangeKind.Removed, [.. placed.PathOf(after), gone.Label], WordsKind.Deleted, gone);
        foreach ((int at, Part block) in after.Blocks.Index())
        {
            string[] path = [.. placed.PathOf(after), $"{at + 1}. {block.Label}"];
            if (old.Find(block.Key) is null) yield return Whole(ChangeKind.Added, path, WordsKind.Inserted, block);
            else if (!stayed.Contains(block.Key)) yield return Whole(ChangeKind.Moved, path, WordsKind.Same, block);
        }
    }

    private Change Whole(ChangeKind kind, IReadOnlyList<string> path, WordsKind words, Part block) => new(kind, path, readable.Of(block) is { Length: > 0 } text ? [new(words, text)] : []);

    /// <summary>Those of the longest sequence that both have in the same order: the others have moved, and only they.</summary>
    private static HashSet<Guid> Stayed(Guid[] before, Guid[] after)
    {
        int[,] longest = new int[before.Length + 1, after.Length + 1];
        for (int i = before.Length - 1; i >= 0; i--)
        {
            for (int j = after.Length - 1; j >= 0; j--) longest[i, j] = before[i] == after[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        HashSet<Guid> stayed = [];
        for (int i = 0, j = 0; i < before.Length && j < after.Length;)
        {
            if (before[i] == after[j]) (_, i, j) = (stayed.Add(before[i]), i + 1, j + 1);
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
        }

        return stayed;
    }

    /// <summary>A version's parts by key.</summary>
    private sealed class Tree(Part document)
    {
        private readonly Dictionary<Guid, Placed> _byKey = Parts.Placed.In(document).GroupBy(placed => placed.Part.Key).ToDictionary(same => same.Key, same => same.First());

        public IEnumerable<Placed> Placed => Parts.Placed.In(document);

        public Placed? Find(Guid key) => _byKey.GetValueOrDefault(key);
    }
}
