using Lucene.Net.Index;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Site;

/// <summary>The indexes of the site, one for each language.</summary>
public sealed class SiteIndexes(DataDirectory data, ILogger<SiteIndexes> log) : IDisposable
{
    /// <summary>What of a page is kept apart.</summary>
    public static int FieldCount => Fields.All.Count;

    internal IndexShelf<LanguageIndex> Shelf { get; } = new(data, "stale", (folder, culture) => new(folder, culture), log);

    public IReadOnlyCollection<string> Cultures => [.. Shelf.All.Select(one => one.Key)];

    public int Count(string culture) => Shelf.Count(culture);

    /// <inheritdoc cref="IndexShelf{TIndex}.Size"/>
    public long Size(string culture) => Shelf.Size(culture);

    /// <summary>The pages on which a file is, in any language.</summary>
    internal IEnumerable<Guid> OwnersOf(Guid file) => InAll(index => index.OwnersOf(file));

    /// <summary>The pages on which an element of the library is, in any language.</summary>
    internal IEnumerable<Guid> Showing(Guid element) => InAll(index => index.Showing(element));

    public void Dispose() => Shelf.Dispose();

    private IEnumerable<Guid> InAll(Func<LanguageIndex, Guid[]> ask) => Cultures.SelectMany(culture => Shelf.Ask(culture, [], ask)).Distinct();

    /// <summary>Takes a page, and what lies below it, out of the indexes of languages in which visitors may no longer see it. They are gone when this returns.</summary>
    internal void RemoveBranch(Guid page, Func<string, bool> stays)
    {
        foreach ((string culture, LanguageIndex index) in Shelf.All.Where(one => !stays(one.Key)))
        {
            try
            {
                Term branch = new(Fields.Under, TermText.Of(page));
                if (index.Search(searcher => searcher.IndexReader.DocFreq(branch)) == 0) continue; // a draft
                index.Remove(branch);
                index.Refresh();
            }
            catch (ObjectDisposedException)
            {
                log.LogDebug("The search index of {Culture} is being replaced by one that never held the page", culture);
            }
        }
    }
}
