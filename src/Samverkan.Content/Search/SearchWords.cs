namespace Samverkan.Content.Search;

/// <summary>The words that a visitor looks for.</summary>
public sealed record SearchWords(IReadOnlyList<string> Words, CultureInfo Culture)
{
    private const int Most = 8;

    public static SearchWords Of(string text, CultureInfo culture) =>
        new([.. text.Split([' ', ',', '"'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(Most)], culture);

    public bool AreAllIn(string text) => Words.Count > 0 && Words.All(word => IsIn(word, text));

    public bool IsIn(string word, string text) => IndexIn(text, word) >= 0;

    public int IndexIn(string text, string word) =>
        Culture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase);
}
