using Samverkan.Cms.Search.Editors;

namespace Samverkan.Cms.Search.Site;

/// <summary>
/// Finds drafts for whoever previews them. The editors' index knows no languages: it says which are meant perhaps, and what a draft itself says in the language that is asked
/// for decides. So nothing is found by a text of another language.
/// </summary>
public sealed class DraftSearch(EditorSearch editors, SitePages pages)
{
    /// <param name="drafts">Those that whoever asks may see.</param>
    /// <param name="words">All must be there, as far as they are typed.</param>
    /// <param name="culture">In which they are read.</param>
    /// <returns>The best first.</returns>
    public IEnumerable<IPublishedContent> Saying(IEnumerable<IPublishedContent> drafts, string words, string culture)
    {
        Dictionary<Guid, int> ranks = editors.Documents(words).Index().ToDictionary(page => page.Item, page => page.Index);
        return drafts.Where(draft => ranks.ContainsKey(draft.Key) && pages.Read(draft, culture) is { } page && EditorQuery.Says(All(page), words)).OrderBy(draft => ranks[draft.Key]);
    }

    private static string All(SearchedPage page) => string.Join(' ', [page.Title, page.Preamble, .. page.Headings, page.Text, .. page.Keywords]);
}
