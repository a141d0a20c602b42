namespace Samverkan.Tests.Sync;

/// <summary>What the settings want done with the folder at each start.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_once_file_lets_the_import_run_one_time_and_a_stop_file_forbids_it()
    {
        using ForeignFolder folder = new(18);
        using TemporaryFolder data = new();
        string once = Path.Combine(folder.Root, "usync.once"), stop = Path.Combine(folder.Root, "usync.stop");
        await System.IO.File.WriteAllTextAsync(once, "");
        await using (Engine engine = await StartAsync(folder, data.Path, "Settings"))
        {
            Assert.NotNull(engine.Get<IContentTypeService>().Get("page"));
            Assert.Null(engine.Get<IContentService>().GetById(ForeignFolder.Start));
        }

        Assert.Equal((false, true), (System.IO.File.Exists(once), System.IO.File.Exists(stop)));
        await using (Engine engine = await StartAsync(folder, data.Path, "All")) Assert.Null(engine.Get<IContentService>().GetById(ForeignFolder.Start));
        System.IO.File.Delete(stop);
        await using (Engine engine = await StartAsync(folder, data.Path, "All")) Assert.NotNull(engine.Get<IContentService>().GetById(ForeignFolder.Start));
    }

    [Fact]
    public async Task A_group_is_written_at_the_start_when_the_settings_say_so()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        await using Engine engine = await Engine.StartAsync(settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false", ["uSync:Settings:ExportAtStartup"] = "Settings" });
        Assert.True(System.IO.File.Exists(Path.Combine(root, "Languages", "en-us.config")));
        Assert.False(Directory.Exists(Path.Combine(root, "RelationTypes")));
    }

    private static Task<Engine> StartAsync(ForeignFolder folder, string data, string import) =>
        Engine.StartAsync(data, settings: new() { ["uSync:Settings:RootFolder"] = folder.Root, ["uSync:Settings:ImportOnFirstBoot"] = "false", ["uSync:Settings:ImportAtStartup"] = import });
}
