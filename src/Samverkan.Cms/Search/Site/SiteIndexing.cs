using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Search.Pdf;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Site;

/// <summary>Keeps the indexes of the site as its pages are; a change names a page.</summary>
public sealed class SiteIndexing(SiteIndexes indexes, SitePages pages, PdfTexts pdfs, ShownElements elements, ILanguageService languages, EngineStarted started, ILogger<SiteIndexing> log) : Indexing<Guid>(started, log)
{
    private readonly IndexBuild _build = new(pages, pdfs, elements, log);

    protected override async Task<IReadOnlyList<string>> NamesAsync() => [.. (await languages.GetAllAsync()).Select(language => language.IsoCode)];

    protected override bool Open(string name) => indexes.Shelf.Open(name, pages.State(name));

    protected override void Rebuild(string name, IProgress<(int Done, int Total)>? progress, CancellationToken stop) =>
        indexes.Shelf.Rebuild(name, pages.State(name), index => _build.Fill(index, name, progress, stop));

    protected override void Refresh(IReadOnlyCollection<Guid> changed)
    {
        foreach ((string culture, LanguageIndex index) in indexes.Shelf.All)
        {
            _build.Refresh(index, culture, changed);
            index.Refresh();
        }
    }

    protected override void Commit()
    {
        foreach ((string culture, LanguageIndex index) in indexes.Shelf.All) index.Commit(pages.State(culture));
    }

    protected override void MarkStale() => indexes.Shelf.MarkStale();

    protected override void MarkFresh() => indexes.Shelf.MarkFresh();
}
