using Samverkan.Cms.Search.Languages;

namespace Samverkan.Cms.Search.Site;

/// <summary>Shows where in a text the words stand that were sought.</summary>
internal sealed class Excerpts(LanguageAnalyzer analyzer, WordQuery query)
{
    private const int Length = 220, Before = 60;

    /// <summary>A text is weighed before it is shown.</summary>
    private readonly Dictionary<string, List<Word>> _hits = new(ReferenceEqualityComparer.Instance);

    /// <summary>The whole text, with the words marked.</summary>
    public IReadOnlyList<ExcerptPart> Marked(string text) => Parts(text, 0, text.Length, Hits(text));

    /// <summary>The part of a text in which most of the words stand; its beginning, when none does.</summary>
    public IReadOnlyList<ExcerptPart> Best(string text)
    {
        List<Word> hits = Hits(text);
        int start = hits.Count == 0 ? 0 : StartOfWord(text, Math.Max(0, Densest(hits).Start - Before));
        int end = EndOfWord(text, Math.Min(text.Length, start + Length));
        List<ExcerptPart> parts = Parts(text, start, end, hits);
        if (start > 0) parts.Insert(0, new("… ", false));
        if (end < text.Length) parts.Add(new(" …", false));
        return parts;
    }

    /// <summary>How many different words of those sought stand in a text; how often, where that is the same.</summary>
    public (int Different, int All) Weight(string text) => Hits(text) is var hits ? (hits.Select(hit => hit.Term).Distinct().Count(), hits.Count) : default;

    /// <summary>The hit from which on most different ones stand near.</summary>
    private static Word Densest(List<Word> hits)
    {
        (Word densest, int most) = (hits[0], 0);
        HashSet<string> near = [];
        for (int first = 0; first < hits.Count; first++)
        {
            int end = hits[first].Start + Length - Before;
            near.Clear();
            for (int at = first; at < hits.Count && hits[at].Start < end; at++)
            {
                if (hits[at].End <= end) near.Add(hits[at].Term);
            }

            if (near.Count > most) (densest, most) = (hits[first], near.Count);
        }

        return densest;
    }

    private List<Word> Hits(string text) => _hits.TryGetValue(text, out List<Word>? known) ? known : _hits[text] = Read(text);

    private List<Word> Read(string text)
    {
        List<Word> hits = analyzer.Find(Fields.Text, text, query.Sought);
        return hits.Count > 0 ? hits : analyzer.Find(Fields.Plain, text, query.SoughtPlain);
    }

    private static List<ExcerptPart> Parts(string text, int start, int end, IEnumerable<Word> hits)
    {
        List<ExcerptPart> parts = [];
        int at = start;
        foreach (Word hit in hits.Where(hit => hit.Start >= start && hit.End <= end).OrderBy(hit => hit.Start))
        {
            if (hit.Start < at) continue; // a compound and its part stand in one place
            if (hit.Start > at) parts.Add(new(text[at..hit.Start], false));
            parts.Add(new(text[hit.Start..hit.End], true));
            at = hit.End;
        }

        if (at < end) parts.Add(new(text[at..end], false));
        return parts;
    }

    private static int StartOfWord(string text, int at) => at == 0 ? 0 : text.IndexOf(' ', at) is >= 0 and var space ? space + 1 : at;

    private static int EndOfWord(string text, int at) => at == text.Length ? at : text.LastIndexOf(' ', at) is > 0 and var space ? space : at;
}
