using Samverkan.Cms.Search.Site;
using Samverkan.Content.Search;

namespace Samverkan.Web.Searching;

/// <summary>The engine room's search as pages ask for it.</summary>
internal sealed class SiteSearching(SiteSearch search) : ISiteSearch
{
    public SiteAnswer Find(SiteQuestion question)
    {
        SearchAnswer answer = search.Find(new(question.Text, question.Culture.Name, question.Filters, (question.Number - 1) * question.Size, question.Size));
        int last = Math.Max(1, (answer.Total + question.Size - 1) / question.Size);
        if (question.Number > last) return Find(question with { Number = last });
        return new(
            Slice<SiteHit>.Of([.. answer.Hits.Select(Hit).OfType<SiteHit>()], question.Number, question.Size, answer.Total),
            [.. PageFacets.Names.Where(answer.Facets.ContainsKey).Select(name => new SiteFacet(name, [.. answer.Facets[name].Select(count => new SiteFacetValue(count.Value, count.Count))]))],
            answer.Instead,
            answer.Suggested);
    }

    public int Count(string text, CultureInfo culture) => search.Count(text, culture.Name);

    private static SiteHit? Hit(SearchHit hit) => hit.Page is SitePage page ? new(page, hit.File, hit.FilePages, Marks(hit.Title), Marks(hit.Excerpt)) : null;

    private static Marked[] Marks(IEnumerable<ExcerptPart> parts) => [.. parts.Select(part => new Marked(part.Text, part.IsHit))];
}
