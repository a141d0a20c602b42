namespace Samverkan.Browser.Crawling;

/// <summary>Everything that the site's own pages lead to, on the site itself.</summary>
public sealed record Crawl(IReadOnlyDictionary<string, Answer> Answers)
{
    public static readonly Crawl Nothing = new(new Dictionary<string, Answer>());

    public IEnumerable<Answer> Pages => Answers.Values.Where(answer => answer.IsPage);

    public IEnumerable<Answer> Pdfs => Answers.Values.Where(answer => answer.IsPdf);

    public IEnumerable<Answer> PagesIn(string language) => Pages.Where(page => page.Language == language);
}
