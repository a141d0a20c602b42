using Samverkan.Cms.Sync;
using Samverkan.Cms.Sync.Kinds;

namespace Samverkan.Tests.Sync;

/// <summary>Marks that clean, and kinds that the settings leave out.</summary>
public sealed class CleaningTests
{
    [Fact]
    public async Task A_clean_mark_removes_the_children_that_have_no_file()
    {
        using ForeignFolder folder = new(18);
        await using Engine engine = await StartAsync(folder);
        foreach (string faulty in (string[])["broken", "nokey"]) System.IO.File.Delete(Path.Combine(folder.Root, "Content", $"{faulty}.config"));
        await engine.Get<SyncImport>().RunAsync(strict: false);
        IContentService contents = engine.Get<IContentService>();
        IContent kept = contents.GetById(ForeignFolder.Child)!, surplus = contents.Create("Surplus", ForeignFolder.Start, "page"), below = Saved(contents, surplus);
        folder.Write("Content/clean-start.config", $"""<Empty Key="{ForeignFolder.Start}" Alias="Start" Change="Clean" />""");

        SyncLine told = (await engine.Get<SyncImport>().CompareAsync()).Lines.Single(line => line.File == "Content/clean-start.config");
        Assert.Equal((SyncChange.Deleted, "not in the folder: Surplus"), (told.Change, told.Reason));
        Assert.NotNull(contents.GetById(surplus.Key));
        SyncLine done = (await engine.Get<SyncImport>().RunAsync(strict: false)).Lines.Single(line => line.File == "Content/clean-start.config");
        Assert.Equal((SyncChange.Deleted, "not in the folder: Surplus"), (done.Change, done.Reason));
        Assert.Null(contents.GetById(surplus.Key));
        Assert.Null(contents.GetById(below.Key));
        Assert.NotNull(contents.GetById(kept.Key));
        Assert.Equal(SyncChange.None, (await engine.Get<SyncImport>().RunAsync(strict: false)).Lines.Single(line => line.File == "Content/clean-start.config").Change);
    }

    [Fact]
    public async Task Nothing_is_cleaned_while_a_file_of_the_kind_cannot_be_read()
    {
        using ForeignFolder folder = new(18);
        await using Engine engine = await StartAsync(folder);
        await engine.Get<SyncImport>().RunAsync(strict: false);
        folder.Write("Content/clean-root.config", $"""<Empty Key="{Guid.Empty}" Alias="root" Change="Clean" />""");
        IContentService contents = engine.Get<IContentService>();
        IContent surplus = contents.Create("Surplus", Constants.System.Root, "page");
        Saved(contents, surplus);
        SyncLine refused = (await engine.Get<SyncImport>().RunAsync(strict: false)).Lines.Single(line => line.File == "Content/clean-root.config");
        Assert.Equal(SyncChange.Failed, refused.Change);
        Assert.Contains("cannot be read", refused.Reason);
        Assert.NotNull(contents.GetById(surplus.Key));
    }

    [Fact]
    public async Task Words_and_data_types_are_cleaned_too()
    {
        using ForeignFolder folder = new(18);
        await using Engine engine = await StartAsync(folder);
        IDictionaryItemService words = engine.Get<IDictionaryItemService>();
        await words.CreateAsync(new DictionaryItem("Surplus"), Given.Editor);
        folder.Write("Dictionary/clean.config", $"""<Empty Key="{Guid.Empty}" Alias="root" Change="Clean" />""");
        folder.Write("DataTypes/clean.config", $"""<Empty Key="{Guid.NewGuid()}" Alias="a folder that is not there" Change="Clean" />""");
        SyncReport report = await engine.Get<SyncImport>().RunAsync(strict: false);
        Assert.Equal(SyncChange.Deleted, report.Lines.Single(line => line.File == "Dictionary/clean.config").Change);
        Assert.Equal(SyncChange.None, report.Lines.Single(line => line.File == "DataTypes/clean.config").Change);
        Assert.Null(await words.GetAsync("Surplus"));
    }

    [Fact]
    public async Task Kinds_that_the_set_disables_are_neither_read_nor_written()
    {
        using ForeignFolder folder = new(18);
        await using Engine engine = await StartAsync(folder, new() { ["uSync:Settings:DefaultSet"] = "Ours", ["uSync:Sets:Ours:DisabledHandlers:0"] = "mediaHandler", ["uSync:Sets:Ours:DisabledHandlers:1"] = "Domains", ["uSync:Sets:Default:DisabledHandlers:0"] = "ContentHandler" });
        Assert.Equal(["Blueprints", "Content", "ContentTypes", "DataTypes", "Dictionary", "Element", "Languages", "MediaTypes", "MemberTypes", "RelationTypes", "Templates"], engine.Get<SyncKinds>().Select(kind => kind.Folder).Distinct().Order(StringComparer.Ordinal));
        SyncReport report = await engine.Get<SyncImport>().RunAsync(strict: false);
        Assert.DoesNotContain(report.Lines, line => line.Kind is "Media" or "Domains");
        Assert.Null(engine.Get<IMediaService>().GetById(ForeignFolder.Picture));
        System.IO.File.Delete(Path.Combine(folder.Root, "Media", "picture.config"));
        await engine.Get<SyncExport>().RunAsync();
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Root, "Media")));
        Assert.True(Directory.Exists(Path.Combine(folder.Root, "MediaTypes")));
    }

    [Fact]
    public async Task Handlers_have_the_names_that_uSync_gives_them()
    {
        await using Engine engine = await Engine.StartAsync();
        Assert.Equal(
            ["ContentHandler", "ContentTemplateHandler", "ContentTypeHandler", "DataTypeHandler", "DictionaryHandler", "DomainHandler", "ElementHandler", "LanguageHandler", "MediaHandler", "MediaTypeHandler", "MemberTypeHandler", "RelationTypeHandler", "TemplateHandler"],
            engine.Get<IEnumerable<SyncKind>>().Select(kind => kind.Handler).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_group_of_the_folder_comes_in_alone()
    {
        using ForeignFolder folder = new(18);
        await using Engine engine = await StartAsync(folder);
        await engine.Get<SyncImport>().RunAsync(strict: false, group: "Settings");
        Assert.NotNull(engine.Get<IContentTypeService>().Get("page"));
        Assert.Null(engine.Get<IContentService>().GetById(ForeignFolder.Start));
    }

    [Fact]
    public async Task Folders_replace_each_other_in_their_order_and_the_last_one_is_written()
    {
        using ForeignFolder folder = new(18);
        string own = Path.Combine(folder.Root, "..", "own");
        await using Engine engine = await StartAsync(folder, new() { ["uSync:Settings:Folders:0"] = folder.Root, ["uSync:Settings:Folders:1"] = own });
        folder.Write("../own/Content/start.config", ForeignFolder.Document(ForeignFolder.Start, "Ours", Guid.Empty));
        SyncReport report = await engine.Get<SyncImport>().RunAsync(strict: false);
        Assert.Equal("Ours", engine.Get<IContentService>().GetById(ForeignFolder.Start)!.Name);
        Assert.NotNull(engine.Get<IContentService>().GetById(ForeignFolder.Child));
        await engine.Get<SyncExport>().RunAsync();
        Assert.True(System.IO.File.Exists(Path.Combine(own, "Languages", "en-us.config")));
        Assert.DoesNotContain(report.Lines, line => line.Name == "Overruled");
    }

    private static IContent Saved(IContentService contents, IContent surplus)
    {
        Assert.True(contents.Save(Named(surplus, "Surplus")).Success);
        IContent below = Named(contents.Create("Below", surplus.Key, "page"), "Below");
        Assert.True(contents.Save(below).Success);
        return below;
    }

    private static IContent Named(IContent content, string name)
    {
        content.SetCultureName(name, "sv-SE");
        return content;
    }

    private static Task<Engine> StartAsync(ForeignFolder folder, Dictionary<string, string?>? settings = null) =>
        Engine.StartAsync(settings: new(settings ?? []) { ["uSync:Settings:RootFolder"] = folder.Root, ["uSync:Settings:ImportOnFirstBoot"] = "false" });
}
