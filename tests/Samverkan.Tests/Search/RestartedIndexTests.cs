using Samverkan.Cms.Hosting;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Search.Editors;
using Umbraco.Cms.Core.Models.Entities;

namespace Samverkan.Tests.Search;

/// <summary>The editors' index as a program finds it that starts again.</summary>
public sealed class RestartedIndexTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly string _data = Directory.CreateTempSubdirectory("samverkan-restart-").FullName;
    private readonly string _name = Given.Unique("Harbour ");

    private string Index => Assert.Single(Directory.GetDirectories(new DataDirectory(_data).Indexes, $"{EditorIndexes.Name}.*"));

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task What_was_saved_is_on_disk_when_the_program_stops()
    {
        Guid page = await WriteAsync();
        string before = Index;
        Assert.Equal(page, await FindAsync());
        Assert.Equal(before, Index); // the same, not built anew
    }

    [Fact]
    public async Task What_was_saved_is_on_disk_when_nothing_has_changed_for_a_moment()
    {
        await using Engine engine = await StartAsync();
        await MakeAsync(engine);
        Assert.True(engine.Get<EditorIndexes>().Shelf.TryGet(EditorIndexes.Name, out EditorIndex? index));
        string? before = index.CommittedState;
        await MakeAsync(engine);
        await Indexed.UntilAsync(() => index.CommittedState != before, Soon);
        await StopAsync(engine);
    }

    [Theory, InlineData("segments_*"), InlineData("*.cfs"), InlineData("*.si"), InlineData("*")]
    public async Task A_damaged_index_is_built_anew(string files)
    {
        Guid page = await WriteAsync();
        string before = Index;
        foreach (string damaged in Directory.GetFiles(before, files)) System.IO.File.WriteAllBytes(damaged, [1, 2, 3]);
        Assert.Equal(page, await FindAsync());
        Assert.NotEqual(before, Index);
    }

    [Fact]
    public async Task A_missing_index_is_built()
    {
        Guid page = await WriteAsync();
        Directory.Delete(Index, recursive: true);
        Assert.Equal(page, await FindAsync());
    }

    private async Task<Guid> WriteAsync()
    {
        await using Engine engine = await StartAsync();
        Guid page = await MakeAsync(engine);
        await StopAsync(engine);
        return page;
    }

    private async Task<Guid?> FindAsync()
    {
        await using Engine engine = await StartAsync();
        PagedModel<IEntitySlim> found = await engine.Get<EditorSearch>().SearchAsync(UmbracoObjectTypes.Document, _name, null, null, trashed: false, ignoreUserStartNodes: true);
        await StopAsync(engine);
        return found.Items.SingleOrDefault()?.Key;
    }

    private async Task<Guid> MakeAsync(Engine engine)
    {
        Given given = new(engine);
        IContent page = await given.DocumentAsync(await given.PageTypeAsync(), null, (null, _name, ""));
        Assert.True(await engine.Get<EditorIndexing>().CaughtUpAsync(Soon));
        return page.Key;
    }

    private async Task<Engine> StartAsync()
    {
        Engine engine = await Engine.StartAsync(_data);
        engine.Get<EngineStarted>().Tell();
        await engine.Get<EditorIndexing>().StartAsync(TestContext.Current.CancellationToken);
        Assert.True(await engine.Get<EditorIndexing>().CaughtUpAsync(Soon));
        return engine;
    }

    private static Task StopAsync(Engine engine) => engine.Get<EditorIndexing>().StopAsync(TestContext.Current.CancellationToken);
}
