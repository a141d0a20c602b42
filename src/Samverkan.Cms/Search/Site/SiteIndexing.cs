using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Search.Pdf;

namespace Samverkan.Cms.Search.Site;

/// <summary>
/// Keeps the indexes of the site as its content is. One writer works off what has changed, beside the requests; when more waits than it can remember, everything is
/// built anew.
/// </summary>
public sealed class SiteIndexing : BackgroundService
{
    private const int Remembered = 4_096;

    private readonly Channel<Guid?> _changes = Channel.CreateBounded<Guid?>(new BoundedChannelOptions(Remembered) { SingleReader = true });
    private readonly SemaphoreSlim _writer = new(1);
    private readonly SiteIndexes _indexes;
    private readonly SitePages _pages;
    private readonly IndexBuild _build;
    private readonly ILanguageService _languages;
    private readonly EngineStarted _started;
    private readonly ILogger<SiteIndexing> _log;
    private volatile bool _forgot, _asked, _building;

    public SiteIndexing(SiteIndexes indexes, SitePages pages, PdfTexts pdfs, ILanguageService languages, EngineStarted started, ILogger<SiteIndexing> log) =>
        (_indexes, _pages, _build, _languages, _started, _log) = (indexes, pages, new(pages, pdfs, log), languages, started, log);

    /// <summary>Whether indexes are being built, or soon will be.</summary>
    public bool IsBuilding => _building || _asked;

    /// <summary>A page has changed: it is read anew within a moment.</summary>
    public void Changed(Guid page) => Remember(page);

    /// <summary>Something has changed that many pages show.</summary>
    public void EverythingChanged()
    {
        _asked = true;
        _indexes.MarkStale();
        Remember(null);
    }

    /// <summary>Builds every index anew; the old ones answer until then.</summary>
    /// <param name="progress">Told how many pages of a language are done, and of how many.</param>
    /// <param name="stop">Ends it, and leaves the old ones.</param>
    public async Task RebuildAsync(IProgress<(int Done, int Total)>? progress = null, CancellationToken stop = default)
    {
        foreach (ILanguage language in await _languages.GetAllAsync()) await RebuildAsync(language.IsoCode, progress, stop);
        if (!_changes.Reader.TryPeek(out _)) _indexes.MarkFresh();
    }

    private async Task RebuildAsync(string culture, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        await _writer.WaitAsync(stop);
        _building = true;
        try { Rebuild(culture, progress, stop); }
        finally
        {
            _building = false;
            _writer.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await _started.Task.WaitAsync(stoppingToken);
        while (_changes.Reader.TryRead(out _)) { } // a first import: all of it is read now
        _asked = _forgot = false;
        await TryAsync(() => OpenAsync(stoppingToken));
        while (await _changes.Reader.WaitToReadAsync(stoppingToken)) await TryAsync(() => WorkAsync(stoppingToken));
    }

    private void Remember(Guid? page)
    {
        if (!_changes.Writer.TryWrite(page)) _forgot = true; // there is something to read, so that it is soon noticed
    }

    private async Task OpenAsync(CancellationToken stop)
    {
        foreach (ILanguage language in await _languages.GetAllAsync())
        {
            string culture = language.IsoCode;
            if (!_indexes.Open(culture, _pages.State(culture))) await RebuildAsync(culture, null, stop);
        }

        if (!_changes.Reader.TryPeek(out _)) _indexes.MarkFresh();
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        HashSet<Guid> pages = [];
        bool all = _forgot;
        _forgot = false;
        while (_changes.Reader.TryRead(out Guid? page))
        {
            if (page is { } key) pages.Add(key);
            else all = true;
        }

        try
        {
            if (all) await RebuildAsync(null, stop);
            else if (pages.Count > 0) await RefreshAsync(pages, stop);
        }
        finally
        {
            if (all) _asked = false;
        }
    }

    private async Task RefreshAsync(IReadOnlyCollection<Guid> changed, CancellationToken stop)
    {
        await _writer.WaitAsync(stop);
        try
        {
            foreach (string culture in _indexes.Cultures)
            {
                if (!_indexes.TryGet(culture, out LanguageIndex? index)) continue; // its language is gone
                string state = _pages.State(culture);
                _build.Refresh(index, culture, changed);
                index.Refresh(); // visitors find it now; that it is on disk takes longer
                index.Commit(state);
            }
        }
        finally { _writer.Release(); }
    }

    private void Rebuild(string culture, IProgress<(int Done, int Total)>? progress, CancellationToken stop)
    {
        long began = Environment.TickCount64;
        string state = _pages.State(culture); // taken before: what changes meanwhile is not in it, and is done again
        LanguageIndex index = _indexes.Beside(culture);
        try
        {
            _build.Fill(index, culture, progress, stop);
            index.Refresh();
            index.Commit(state);
        }
        catch
        {
            index.Dispose();
            Directory.Delete(index.Folder, recursive: true);
            throw;
        }

        _indexes.Replace(culture, index);
        _log.LogInformation("The search index of {Culture} holds {Count} pages and files, built in {Milliseconds} ms", culture, index.Count, Environment.TickCount64 - began);
    }

    private async Task TryAsync(Func<Task> work)
    {
        try { await work(); }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            _log.LogError(failure, "The search indexes could not be brought up to date. They are built anew with the next change, or by the command: index rebuild");
            _forgot = true;
        }
    }
}
