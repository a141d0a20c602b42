using Samverkan.Cms.Sync;

namespace Samverkan.Tests.Sync;

public sealed class SiteFolderTests
{
    [Fact]
    public async Task The_sites_own_folder_is_imported_whole_and_exported_without_changing_a_byte()
    {
        using TemporaryFolder copy = TemporaryFolder.CopyOf(Repository.Folder("uSync"));
        await using Engine engine = await Engine.StartAsync(settings: new() { ["uSync:Settings:RootFolder"] = Path.Combine(copy.Path, "v18"), ["uSync:Settings:ImportOnFirstBoot"] = "false" });

        SyncReport report = await engine.Get<SyncImport>().RunAsync(strict: true);
        Assert.All(report.Lines.Where(l => l.Kind == "Content"), line => Assert.Equal(SyncChange.Created, line.Change));
        Assert.Empty((await engine.Get<SyncImport>().CompareAsync()).Lines.Where(l => l.Change != SyncChange.None).Select(l => l.ToString()));

        SyncReport exported = await engine.Get<SyncExport>().RunAsync();
        Assert.Empty(exported.Lines.Where(l => l.Change != SyncChange.None).Select(l => l.ToString()));
    }
}
