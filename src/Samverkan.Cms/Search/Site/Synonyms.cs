using System.Collections.Frozen;
using Umbraco.Cms.Core.Dictionary;

namespace Samverkan.Cms.Search.Site;

/// <summary>Words that stand for each other, as editors keep them in the dictionary: groups with semicolons or line breaks between them, and commas within.</summary>
internal sealed class Synonyms
{
    /// <summary>The dictionary item; it has a text for each language.</summary>
    public const string Item = "search.synonyms";

    private readonly FrozenDictionary<string, string[]> _others;

    private Synonyms(string text)
    {
        Text = text;
        string[][] groups = [.. text.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        _others = groups.SelectMany(group => group.Select(word => (word, others: group.Where(other => other != word))))
            .GroupBy(pair => pair.word)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.SelectMany(pair => pair.others).Distinct().ToArray());
    }

    /// <summary>As editors wrote them.</summary>
    public string Text { get; }

    /// <param name="dictionary">Of a language.</param>
    /// <param name="known">Are used again while the text is the same.</param>
    public static Synonyms In(ICultureDictionary dictionary, Synonyms? known = null)
    {
        string text = dictionary[Item] ?? "";
        return known?.Text == text ? known : new(text);
    }

    public string[] Of(string word) => _others.GetValueOrDefault(word, []);
}
