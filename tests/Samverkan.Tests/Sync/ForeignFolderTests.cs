using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;
using Samverkan.Cms.Sync;

namespace Samverkan.Tests.Sync;

/// <summary>Folders that other sites' uSync wrote: what can be imported is, each fault is a line, nothing is lost.</summary>
public sealed class ForeignFolderTests
{
    [Theory]
    [InlineData(14)]
    [InlineData(16)]
    [InlineData(18)]
    public async Task Each_fault_is_a_line_with_file_and_reason_and_the_rest_is_imported(int version)
    {
        using ForeignFolder folder = new(version);
        await using Engine engine = await StartAsync(folder.Root);

        SyncReport report = await engine.Get<SyncImport>().RunAsync(strict: false);

        Assert.All(ForeignFolder.Faults, fault => Assert.Contains(report.Failures, line => line.File == fault.File && line.Reason!.Contains(fault.Reason, StringComparison.Ordinal) && (line.Line > 0 || fault.Reason.Contains("no valid", StringComparison.Ordinal))));
        Assert.Empty(report.Failures.Where(line => ForeignFolder.Faults.All(fault => fault.File != line.File)).Select(line => line.ToString()));
        Assert.Contains(report.Lines, line => line.File == "usync.config" && line.Reason!.Contains("10.6.0", StringComparison.Ordinal));
        await AssertImportedAsync(engine);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        using ForeignFolder folder = new(17);
        await using Engine engine = await StartAsync(folder.Root);
        await engine.Get<SyncImport>().RunAsync(strict: false);
        IReadOnlyList<string> first = await StoredAsync(engine);

        SyncReport second = await engine.Get<SyncImport>().RunAsync(strict: false);

        Assert.Equal(first, await StoredAsync(engine));
        Assert.DoesNotContain(second.Lines, line => line.Change is SyncChange.Created or SyncChange.Updated);
    }

    [Fact]
    public async Task A_second_import_saves_nothing_though_some_items_are_incomplete()
    {
        using ForeignFolder folder = new(18);
        await using Engine engine = await StartAsync(folder.Root);
        SyncReport first = await engine.Get<SyncImport>().RunAsync(strict: false);
        string[] before = Traces(engine);

        SyncReport second = await engine.Get<SyncImport>().RunAsync(strict: false);

        Assert.Equal(before, Traces(engine));
        Assert.Empty(second.Failures.Select(line => (line.File, line.Reason)).Except(first.Failures.Select(line => (line.File, line.Reason))));
        Assert.Contains(second.Failures, line => line.File == "Content/start.config"); // it is told again, for it is still incomplete
    }

    /// <summary>What saving leaves behind: audit rows, versions, dates.</summary>
    private static string[] Traces(Engine engine) => engine.Scoped<string[]>(() =>
    {
        CmsDbContext db = engine.Get<AmbientScope>().Read;
        return
        [
            .. db.AuditItems.Select(a => new { a.NodeId, a.LogHeader }).AsEnumerable().Select(a => $"{a.LogHeader} {a.NodeId}"),
            .. db.ContentVersions.Select(v => new { v.Id, v.NodeId, v.VersionDate }).AsEnumerable().Select(v => $"version {v.Id} of {v.NodeId} {v.VersionDate:O}"),
        ];
    });

    [Fact]
    public async Task What_was_imported_is_exported_and_comes_out_equal_in_an_empty_engine()
    {
        using ForeignFolder folder = new(15);
        folder.WriteFile("abcdefgh/picture.txt");
        using TemporaryFolder exported = new();
        string own = Path.Combine(exported.Path, "v18");
        using TemporaryFolder data = new();
        await using (Engine engine = await StartAsync(folder.Root, data.Path)) await engine.Get<SyncImport>().RunAsync(strict: false);
        await using (Engine other = await StartAsync(own, data.Path)) await other.Get<SyncExport>().RunAsync();
        Assert.Equal(7, Directory.GetFiles(Path.Combine(own, "Content")).Length);

        await using Engine empty = await StartAsync(own);
        SyncReport report = await empty.Get<SyncImport>().RunAsync(strict: false);
        Assert.Empty(report.Failures.Where(line => line.File != "DataTypes/Mapoftheirs.config").Select(line => line.ToString())); // its editor is missing here too
        Assert.Empty((await empty.Get<SyncImport>().CompareAsync()).Lines.Where(line => line.Change != SyncChange.None).Select(line => line.ToString()));
    }

    [Fact]
    public async Task A_strict_import_that_fails_leaves_neither_rows_nor_files()
    {
        using ForeignFolder folder = new(18);
        foreach (string faulty in (string[])["broken", "nokey", "start_copy"]) System.IO.File.Delete(Path.Combine(folder.Root, "Content", $"{faulty}.config")); // these would stop it before it begins
        folder.WriteFile("abcdefgh/picture.txt");
        await using Engine engine = await StartAsync(folder.Root);
        IReadOnlyList<string> before = await StoredAsync(engine);

        await Assert.ThrowsAsync<SyncFailedException>(() => engine.Get<SyncImport>().RunAsync(strict: true));

        Assert.Equal(before, await StoredAsync(engine));
        Assert.Empty(Directory.GetFiles(Path.Combine(engine.Folder, "media"), "*", SearchOption.AllDirectories));
        Assert.Null(await engine.Get<ILanguageService>().GetAsync("sv-SE"));
    }

    private static Task<Engine> StartAsync(string root, string? data = null) =>
        Engine.StartAsync(data, settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false" });

    private static async Task AssertImportedAsync(Engine engine)
    {
        IContentService contents = engine.Get<IContentService>();
        IContent start = contents.GetById(ForeignFolder.Start)!;
        Assert.Equal("Start", start.GetCultureName("sv-SE"));
        Assert.Equal("Rubrik", start.GetValue<string>("title", "sv-SE"));
        Assert.Contains("plain <b>HTML</b>", start.GetValue<string>("body"));
        Assert.Contains("59.3", start.GetValue<string>("map"));
        Assert.Contains(ForeignFolder.Picture.ToString("N"), start.GetValue<string>("pictures")!.Replace("-", "", StringComparison.Ordinal));
        Assert.Contains("\"layout\"", start.GetValue<string>("blocks"));
        Assert.Contains("\"values\"", start.GetValue<string>("blocks"));
        Assert.Contains("old words", start.GetValue<string>("blocks"));
        Assert.True(start.IsCulturePublished("sv-SE"));
        Assert.False(contents.GetById(ForeignFolder.Deep)!.Published);
        Assert.Equal(contents.GetById(ForeignFolder.Child)!.Id, contents.GetById(ForeignFolder.Deep)!.ParentId);
        Assert.True(contents.GetById(ForeignFolder.Binned)!.Trashed);
        Assert.Single(contents.GetContentScheduleByContentId(contents.GetById(ForeignFolder.Planned)!.Id).FullSchedule);
        Assert.NotNull(contents.GetBlueprintById(ForeignFolder.Blueprint));
        Assert.NotNull(contents.GetById(ForeignFolder.Shared)); // of uSync/Root
        Assert.NotNull(engine.Get<IMediaService>().GetById(ForeignFolder.Picture)); // its file is reported, the item is kept
        Assert.Equal(2, (await engine.Get<IDomainService>().GetAllAsync(includeWildcards: true)).Count()); // Core takes a name once, and a wildcard beside it
    }

    /// <summary>Everything, as files would say it.</summary>
    private static async Task<IReadOnlyList<string>> StoredAsync(Engine engine)
    {
        List<string> all = [];
        foreach (Cms.Sync.Kinds.SyncKind kind in engine.Get<IEnumerable<Cms.Sync.Kinds.SyncKind>>().OrderBy(k => k.Folder, StringComparer.Ordinal))
        {
            all.AddRange((await kind.ExportAsync()).Select(item => $"{kind.Folder} {item.Root}").Order(StringComparer.Ordinal));
        }

        return all;
    }
}
