using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Samverkan.Content.Comparison;

/// <summary>Two texts, word by word.</summary>
internal static class WordDiff
{
    /// <summary>What stands between words; each is compared for itself, so that a word is not changed by the comma after it.</summary>
    private static readonly char[] Between = [' ', '\t', '\n', '.', ',', ':', ';', '!', '?', '(', ')', '[', ']', '”', '"', '…', '/'];

    public static IReadOnlyList<Words> Of(string before, string after)
    {
        DiffResult result = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new DelimiterChunker(Between));
        List<Words> words = [];
        int at = 0;
        foreach (DiffBlock block in result.DiffBlocks)
        {
            Add(words, WordsKind.Same, result.PiecesOld, at, block.DeleteStartA);
            Add(words, WordsKind.Deleted, result.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA);
            Add(words, WordsKind.Inserted, result.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(words, WordsKind.Same, result.PiecesOld, at, result.PiecesOld.Count);
        return words;
    }

    private static void Add(List<Words> words, WordsKind kind, IReadOnlyList<string> pieces, int from, int to)
    {
        string text = string.Concat(pieces.Skip(from).Take(to - from));
        if (text.Length > 0) words.Add(new(kind, text));
    }
}
