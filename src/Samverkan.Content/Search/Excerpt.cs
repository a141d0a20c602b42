namespace Samverkan.Content.Search;

/// <summary>A few words around the first hit; the preamble when title and preamble hold every word.</summary>
public static class Excerpt
{
    private const int Before = 60, Length = 200;

    public static string Of(string title, string preamble, string text, SearchWords words)
    {
        var at = words.AreAllIn($"{title} {preamble}") ? -1 : FirstHit(text, words);
        return at < 0 && preamble is not "" ? preamble : Cut(text, Math.Max(0, at - Before));
    }

    private static int FirstHit(string text, SearchWords words) =>
        words.Words.Select(word => words.IndexIn(text, word)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();

    private static string Cut(string text, int start)
    {
        var from = start == 0 ? 0 : text.IndexOf(' ', start) + 1;
        if (text.Length - from <= Length)
            return (from > 0 ? "… " : "") + text[from..].Trim();
        var end = text.LastIndexOf(' ', from + Length, Length);
        return (from > 0 ? "… " : "") + text[from..(end > from ? end : from + Length)].Trim() + " …";
    }
}
