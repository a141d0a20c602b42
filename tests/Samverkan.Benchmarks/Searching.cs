using System.Collections.Concurrent;
using System.Diagnostics;
using Samverkan.Cms.Search.Editors;
using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Benchmarks;

/// <summary>An index of many documents: how long it takes to build, how large it is, and what a query of two words takes, hits and excerpts included.</summary>
internal static class Searching
{
    private const string Culture = "en-US";
    private const int Warm = 500, Asked = 5_000, Page = 10;

    public static async Task RunAsync(int documents)
    {
        using FilledEngine engine = FilledEngine.Start(documents, services => services.AddSingleton<ISearchedPages, MadeUpPages>());
        Stopwatch clock = Stopwatch.StartNew();
        await engine.Get<SiteIndexing>().RebuildAsync();
        SiteIndexes indexes = engine.Get<SiteIndexes>();
        Console.WriteLine($"{indexes.Count(Culture)} documents: built in {clock.Elapsed.TotalSeconds:0.0} s, {indexes.Size(Culture) / 1e6:0.0} MB");
        SiteSearch search = engine.Get<SiteSearch>();
        Random random = new(1);
        Took[] times = [.. Enumerable.Range(0, Warm + Asked).Select(_ => Time(search, $"{MadeUpPages.Word(random)} {MadeUpPages.Word(random)}")).Skip(Warm)];
        Tell($"two words, {Page} hits", times);
        await EditorsAsync(engine);
    }

    /// <summary>The beginning of a word that few names have, of one that all have, and a word of a text: what the backoffice asks while an editor types.</summary>
    private static async Task EditorsAsync(FilledEngine engine)
    {
        Stopwatch clock = Stopwatch.StartNew();
        await engine.Get<EditorIndexing>().RebuildAsync();
        EditorIndexes indexes = engine.Get<EditorIndexes>();
        Console.WriteLine($"{indexes.Count} documents for editors: built in {clock.Elapsed.TotalSeconds:0.0} s, {indexes.Size / 1e6:0.0} MB");
        EditorSearch search = engine.Get<EditorSearch>();
        foreach ((string what, Func<int, string> text) in new (string, Func<int, string>)[] { ("the beginning of few names", i => $"page {i % 1000}"), ("the beginning of all names", _ => "pa"), ("a word of texts", i => $"text {i % 1000}") })
        {
            List<Took> times = [];
            for (int i = 0; i < Warm + Asked; i++)
            {
                Begun begun = Begin();
                await search.SearchAsync(UmbracoObjectTypes.Document, text(i), null, null, trashed: false, take: Page, ignoreUserStartNodes: true); // it goes on in this thread: nothing waits to be written
                if (i >= Warm) times.Add(Since(begun));
            }

            Tell($"editors, {what}", [.. times]);
        }
    }

    private static void Tell(string what, Took[] times)
    {
        Took[] undisturbed = [.. times.Where(time => !time.IsCollected).OrderBy(time => time.Waited)];
        double[] waited = [.. times.Select(time => time.Waited.TotalMilliseconds).Order()], worked = [.. times.Select(time => time.Cpu.TotalMilliseconds).Order()];
        Console.WriteLine($"{what}: p50 {waited[Asked / 2]:0.00} ms, p99 {waited[Asked * 99 / 100]:0.00} ms (limit 5), longest {waited[^1]:0.00} ms, {times.Average(time => time.Allocated) / 1024:0} KB; of CPU p50 {worked[Asked / 2]:0.00} ms, p99 {worked[Asked * 99 / 100]:0.00} ms; without the {times.Length - undisturbed.Length} in which memory was collected p99 {undisturbed[undisturbed.Length * 99 / 100].Waited.TotalMilliseconds:0.00} ms");
    }

    private static Begun Begin() => new(Stopwatch.GetTimestamp(), ThreadTime.Now, GC.CollectionCount(0), GC.GetAllocatedBytesForCurrentThread());

    private static Took Since(Begun begun) =>
        new(Stopwatch.GetElapsedTime(begun.At), ThreadTime.Now - begun.Cpu, GC.CollectionCount(0) > begun.Collections, GC.GetAllocatedBytesForCurrentThread() - begun.Allocated);

    private readonly record struct Begun(long At, TimeSpan Cpu, int Collections, long Allocated);

    private readonly record struct Took(TimeSpan Waited, TimeSpan Cpu, bool IsCollected, long Allocated);

    private static Took Time(SiteSearch search, string text)
    {
        Begun begun = Begin();
        search.Find(new(text, Culture, new Dictionary<string, string>(), 0, Page));
        return Since(begun);
    }

    /// <summary>Three hundred words a page; a few words stand in most pages and most words in few, as in a language.</summary>
    private sealed class MadeUpPages : ISearchedPages
    {
        private const int Words = 300, Known = 20_000;

        public static string Word(Random random) => "word" + (int)(Known * Math.Pow(random.NextDouble(), 4));

        private readonly ConcurrentDictionary<int, SearchedPage> _made = new(); // a site's texts, too, lie in memory

        public SearchedPage Read(IPublishedContent page, string culture) => _made.GetOrAdd(page.Id, Made);

        private static SearchedPage Made(int id)
        {
            Random random = new(id);
            string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));
            return new(Text(4), Text(15), [Text(3), Text(3)], Text(Words), [], null, [("type", id % 3 == 0 ? "news" : "page")], []);
        }
    }
}
