using System.Globalization;

namespace Samverkan.Tests.Operation;

/// <summary>Eight writers and eight readers at once. SAMVERKAN_ROUNDS makes it last longer: 20 rounds are 30 seconds.</summary>
public sealed class EnduranceTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const int Many = 8;
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(1.5) * (int.TryParse(Environment.GetEnvironmentVariable("SAMVERKAN_ROUNDS"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 3);

    [Fact]
    public async Task Writers_and_readers_at_once_fail_nowhere_and_lose_nothing()
    {
        Engine engine = fixture.Engine;
        Given given = new(engine);
        IContentType type = await given.PageTypeAsync();
        IContent[] parents = [await given.PublishedAsync(type, null, (null, "First parent", "1")), await given.PublishedAsync(type, null, (null, "Second parent", "2"))];
        Writer[] writers = [.. Enumerable.Range(0, Many).Select(number => new Writer(engine, type, parents, number))];
        Reader[] readers = [.. Enumerable.Range(0, Many).Select(number => new Reader(engine, parents, number))];

        using CancellationTokenSource end = new(Lasts);
        await Task.WhenAll([.. writers.Select(w => OnAThread(() => w.Work(end.Token))), .. readers.Select(r => OnAThread(() => r.Work(end.Token)))]);

        Assert.All(writers, w => Assert.True(w.Written > 0));
        Assert.All(readers, r => Assert.True(r.Read > 0));
        Expected[] all = [.. writers.SelectMany(w => w.Documents)];
        Assert.All(all, expected => Assert.Equal(expected, Found(engine, expected)));
        Assert.All(writers.SelectMany(w => w.Deleted), key => Assert.Null(engine.Get<IContentService>().GetById(key)));
        AssertSiblings(engine, parents, all);
    }

    /// <summary>Not the pool's: on two cores it would give sixteen their threads one after the other.</summary>
    private static Task OnAThread(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static Expected Found(Engine engine, Expected expected)
    {
        IContent? document = engine.Get<IContentService>().GetById(expected.Key);
        var page = engine.Get<Umbraco.Cms.Core.PublishedCache.IPublishedContentCache>().GetById(expected.Key);
        return new Expected(expected.Key, document?.ParentId ?? 0, document?.GetValue<string>("headline"), (string?)page?.GetProperty("headline")?.GetSourceValue(), document?.Published == true);
    }

    /// <summary>As many as were acknowledged, each under a name of its own, though all asked for the same.</summary>
    private static void AssertSiblings(Engine engine, IContent[] parents, Expected[] all)
    {
        foreach (IContent parent in parents)
        {
            IContent[] children = [.. engine.Get<IContentService>().GetPagedChildren(parent.Id, 0, int.MaxValue, out long total, null, null, null)];
            Assert.Equal(all.Count(d => d.ParentId == parent.Id), total);
            Assert.Equal(total, children.Select(c => c.Name!.ToUpperInvariant()).Distinct().Count());
        }
    }
}
