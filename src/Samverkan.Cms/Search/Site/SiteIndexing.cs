using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Search.Pdf;
using Samverkan.Cms.Search.Stored;

namespace Samverkan.Cms.Search.Site;

/// <summary>Keeps the indexes of the site as its pages are, one for each language that there is.</summary>
public sealed class SiteIndexing(SiteIndexes indexes, SitePages pages, PdfTexts pdfs, ShownElements elements, ILanguageRepository languages, ICoreScopeProvider scopes, EngineStarted started, ILogger<SiteIndexing> log)
    : Indexing<SiteChange>(started, log)
{
    private readonly IndexBuild _build = new(pages, pdfs, elements, log);
    private readonly ConcurrentDictionary<string, bool> _due = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A page has changed, come or gone.</summary>
    public void PageChanged(Guid page) => Changed(new SiteChange(page));

    /// <summary>A language has come, or is called otherwise: its index is built, if there is none.</summary>
    public void LanguageChanged(string culture) => Changed(new SiteChange(null, culture));

    /// <summary>The index of a language is built anew, if there is such a language: the others stay as they are.</summary>
    public void BuildAnew(string culture)
    {
        _due[culture] = true;
        Changed(new SiteChange(null, culture, Anew: true));
    }

    /// <summary>Whether the index of a language is being built, or soon will be.</summary>
    public bool IsBuildingIn(string culture) => IsBuilding || _due.ContainsKey(culture);

    protected override Task<IReadOnlyList<string>> NamesAsync() => Task.FromResult(Spoken());

    protected override bool Open(string name) => indexes.Shelf.Open(name, pages.State(name));

    protected override void Rebuild(string name, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        try { indexes.Shelf.Rebuild(name, pages.State(name), index => _build.Fill(index, name, progress, stop)); }
        finally { _due.TryRemove(name, out _); }
        DropUnspoken(); // the language may have gone meanwhile
    }

    protected override void Refresh(IReadOnlyCollection<SiteChange> changed)
    {
        Guid[] keys = [.. changed.Select(change => change.Page).OfType<Guid>()];
        if (keys.Length > 0) Refresh(keys);
        if (changed.Any(change => change.Culture is not null)) Renew(changed);
    }

    protected override void Commit()
    {
        foreach ((string culture, LanguageIndex index) in indexes.Shelf.All) index.Commit(pages.State(culture));
    }

    protected override void MarkStale() => indexes.Shelf.MarkStale();

    protected override void MarkFresh() => indexes.Shelf.MarkFresh();

    private void Refresh(Guid[] keys)
    {
        foreach ((string culture, LanguageIndex index) in indexes.Shelf.All)
        {
            _build.Refresh(index, culture, keys);
            index.Refresh();
        }
    }

    private void Renew(IReadOnlyCollection<SiteChange> changed)
    {
        string[] anew = [.. changed.Where(change => change.Anew).Select(change => change.Culture).OfType<string>()];
        try
        {
            DropUnspoken();
            foreach (string culture in Spoken().Where(culture => anew.InvariantContains(culture) || !indexes.Cultures.InvariantContains(culture))) Rebuild(culture, null, CancellationToken.None);
        }
        finally
        {
            foreach (string culture in anew) _due.TryRemove(culture, out _);
        }
    }

    private void DropUnspoken()
    {
        foreach (string gone in indexes.Cultures.Except(Spoken(), StringComparer.OrdinalIgnoreCase)) indexes.Shelf.Drop(gone);
    }

    private IReadOnlyList<string> Spoken()
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return [.. languages.GetMany().Select(language => language.IsoCode)];
    }
}
