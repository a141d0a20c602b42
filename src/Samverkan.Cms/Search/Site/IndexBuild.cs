using Lucene.Net.Index;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Search.Pdf;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Site;

/// <summary>Writes pages, and the PDF files on them, into the index of a language.</summary>
internal sealed class IndexBuild(SitePages pages, PdfTexts pdfs, ShownElements elements, ILogger log)
{
    /// <summary>Everything, into an empty index.</summary>
    /// <param name="index">The empty one.</param>
    /// <param name="culture">Its language.</param>
    /// <param name="progress">Told how many are done, and of how many.</param>
    /// <param name="stop">Ends it between two pages.</param>
    public void Fill(LanguageIndex index, string culture, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        IPublishedContent[] all = [.. pages.All(culture)];
        Dictionary<Guid, FileOnPages> files = [];
        foreach (IPublishedContent page in all) LearnWords(index, culture, page, stop); // compounds are taken apart by words of all pages
        foreach ((int at, IPublishedContent page) in all.Index())
        {
            stop.ThrowIfCancellationRequested();
            if (Read(page, culture) is { } read) Put(index, page, read, files);
            progress?.Report((at + 1, all.Length));
        }

        foreach (FileOnPages file in files.Values) Put(index, file);
    }

    /// <summary>Pages that have changed, come or gone.</summary>
    public void Refresh(LanguageIndex index, string culture, IEnumerable<Guid> keys)
    {
        HashSet<Guid> owners = [.. keys];
        HashSet<Guid> others = [.. owners.SelectMany(owner => index.OwnersOfFilesOn(owner)).Except(owners)]; // a file of a page that is gone may stand on another one too
        foreach (Guid owner in owners.Concat(others)) index.Remove(new Term(Fields.Owner, TermText.Of(owner)));
        Dictionary<Guid, FileOnPages> files = [];
        foreach (Guid owner in owners.Concat(others))
        {
            if (pages.Find(owner, culture) is not { } page || Read(page, culture) is not { } read) continue;
            index.Learn($"{read.Title} {read.Preamble} {read.Text}");
            Put(index, page, read, files);
        }

        foreach (FileOnPages file in files.Values)
        {
            file.Owners.UnionWith(index.OwnersOf(file.File.Key).Where(owner => pages.Find(owner, culture) is not null));
            Put(index, file);
        }
    }

    private void LearnWords(LanguageIndex index, string culture, IPublishedContent page, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (Read(page, culture) is not { } read) return;
        index.Learn($"{read.Title} {read.Preamble} {string.Join(' ', read.Headings)} {read.Text}");
        foreach (IPublishedContent file in read.Files.Where(PdfTexts.IsPdf)) index.Learn(string.Join(' ', pdfs.Of(file)));
    }

    private void Put(LanguageIndex index, IPublishedContent page, SearchedPage read, Dictionary<Guid, FileOnPages> files)
    {
        index.Put(page.Key, IndexedDocuments.OfPage(page.Key, pages.Line(page.Key), elements.On(page), read));
        foreach (IPublishedContent file in read.Files.Where(PdfTexts.IsPdf))
        {
            if (!files.TryGetValue(file.Key, out FileOnPages? known)) files[file.Key] = known = new(file);
            known.Owners.Add(page.Key);
            known.Facets.UnionWith(read.Facets.Where(facet => facet.Facet != SearchFacets.Type));
        }
    }

    private void Put(LanguageIndex index, FileOnPages file) => index.Put(file.File.Key, IndexedDocuments.OfFile(
        file.File.Key, file.Owners, file.Owners.SelectMany(pages.Line).Distinct(), file.File.Name, pdfs.Of(file.File), file.Facets.Append((SearchFacets.Type, SearchFacets.Pdf))));

    /// <summary>One page that cannot be read keeps the others from being found no longer than itself.</summary>
    private SearchedPage? Read(IPublishedContent page, string culture)
    {
        try { return pages.Read(page, culture); }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The page {Page} cannot be read for the search index of {Culture}", page.Key, culture);
            return null;
        }
    }

    private sealed record FileOnPages(IPublishedContent File)
    {
        public HashSet<Guid> Owners { get; } = [];

        public HashSet<(string Facet, string Value)> Facets { get; } = [];
    }
}
