using System.Collections.Concurrent;

namespace Samverkan.Cms.Search.Languages;

/// <summary>The words that the texts of a language use by themselves; what they write together is taken apart by these.</summary>
internal sealed class Vocabulary
{
    private const int ShortestHead = 4, ShortestTail = 3;

    private readonly ConcurrentDictionary<string, byte> _words = new();

    /// <returns>Whether it is new.</returns>
    public bool Add(string word) => _words.TryAdd(word, 0);

    /// <summary>The two words that one is written of, and theirs: "människohandelslagen" is människohandel and lagen. None: it is no compound, or its parts are not known.</summary>
    public IEnumerable<string> Parts(string word)
    {
        for (int end = word.Length - ShortestTail; end >= ShortestHead; end--) // the longest head first: it is the most particular
        {
            if (!_words.ContainsKey(word[end..]) || Head(word[..end]) is not { } head) continue;
            return [head, word[end..], .. Parts(head)];
        }

        return [];
    }

    /// <summary>The word that stands in front: as it is, with a binding s (handels-), or with a vowel that changes or is left out (kvinno-, flick-, åklagar-).</summary>
    private string? Head(string head) => Forms(head).FirstOrDefault(form => form.Length >= ShortestHead && _words.ContainsKey(form));

    private static IEnumerable<string> Forms(string head)
    {
        yield return head;
        if (head[^1] == 's') yield return head[..^1];
        if (head[^1] == 'o') yield return head[..^1] + "a";
        else if (head[^1] == 'r')
        {
            yield return head + "e";
            yield return head[..^2]; // its stem: texts may know it in another form only
        }
        else yield return head + "a";
    }
}
