using System.Collections.Concurrent;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Tests.Search;

/// <summary>An engine room that keeps the indexes of the site, of which it is known what they read.</summary>
public sealed class IndexedEngine : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    public Engine Engine { get; private set; } = null!; // set before the first test

    internal CountedPages Pages { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Engine = await Engine.StartAsync(configure: services => services.AddSingleton<ISearchedPages>(Pages));
        Engine.Get<EngineStarted>().Tell();
        await Engine.Get<SiteIndexing>().StartAsync(TestContext.Current.CancellationToken);
        await CaughtUpAsync();
    }

    public async Task CaughtUpAsync() => Assert.True(await Engine.Get<SiteIndexing>().CaughtUpAsync(Soon));

    public async ValueTask DisposeAsync()
    {
        if (Engine is null) return;
        await Engine.Get<SiteIndexing>().StopAsync(CancellationToken.None);
        await Engine.DisposeAsync();
    }
}

/// <summary>Every page is to be found, by the texts in it; and each reading is noted.</summary>
internal sealed class CountedPages : ISearchedPages
{
    private readonly ConcurrentBag<(Guid Page, string Culture)> _read = [];

    public IReadOnlyCollection<(Guid Page, string Culture)> Read => _read;

    public void Forget() => _read.Clear();

    SearchedPage ISearchedPages.Read(IPublishedContent page, string culture)
    {
        _read.Add((page.Key, culture));
        return new(page.Name, "", [], Text(page), [], null, [], []);
    }

    private static string Text(IPublishedElement holder) => string.Join(' ', holder.Properties.Select(property => property.GetValue() switch
    {
        string text => text,
        BlockListModel blocks => Texts(blocks.Select(block => block.Content)),
        IEnumerable<IPublishedContent> => "",
        IEnumerable<IPublishedElement> elements => Texts(elements),
        _ => "",
    }));

    private static string Texts(IEnumerable<IPublishedElement> elements) => string.Join(' ', elements.Select(Text));
}
