namespace Samverkan.Content.Site;

public sealed partial class SiteWords
{
    private const double Kilo = 1000;

    /// <summary>"18 oktober 2026": the pattern is a word too, <c>date.long</c>.</summary>
    public string Date(DateTime date) => Dated(date, "date.long", "d MMMM yyyy");

    /// <summary>"18 okt": the pattern is <c>date.short</c>.</summary>
    public string ShortDate(DateTime date) => Dated(date, "date.short", "d MMM");

    /// <summary>"640 kB", "2,1 MB".</summary>
    public string Size(long bytes) => bytes >= Kilo * Kilo
        ? string.Create(Culture, $"{bytes / (Kilo * Kilo):0.#} MB")
        : string.Create(Culture, $"{Math.Ceiling(bytes / Kilo):0} kB");

    private string Dated(DateTime date, string key, string usual) =>
        LocalTime.Of(date).ToString(Find(key) ?? usual, Culture).TrimEnd('.');
}
