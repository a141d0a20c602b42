using Samverkan.Cms.Sync;
using Samverkan.Tests.PropertyEditors;

namespace Samverkan.Tests.Sync;

/// <summary>Media in the recycle bin have their files under another name; the folder has them under their own.</summary>
public sealed class BinnedMediaTests
{
    [Fact]
    public async Task A_medium_in_the_bin_goes_out_and_comes_in_with_its_file()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "uSync", "v18");
        Guid key;
        string path;
        await using (Engine engine = await StartAsync(root))
        {
            Pictures pictures = new(engine);
            IMedia paper = pictures.Document("%PDF-1.7");
            (key, path) = (paper.Key, paper.GetValue<string>("umbracoFile")!);
            Assert.True(engine.Get<IMediaService>().MoveToRecycleBin(paper).Success);
            await engine.Get<SyncExport>().RunAsync();
        }

        Assert.Equal("%PDF-1.7", await System.IO.File.ReadAllTextAsync(Path.Combine(folder.Path, "uSync", path.TrimStart('/'))));
        await using Engine other = await StartAsync(root);
        Pictures there = new(other);
        Assert.Empty((await other.Get<SyncImport>().RunAsync(strict: true)).Failures);
        Assert.True(other.Get<IMediaService>().GetById(key)!.Trashed);
        Assert.Equal((false, true), (System.IO.File.Exists(there.Local(path)), System.IO.File.Exists(there.Local(path.Replace(".pdf", ".deleted.pdf")))));

        Assert.All((await other.Get<SyncImport>().RunAsync(strict: true)).Lines, line => Assert.Equal(SyncChange.None, line.Change));
        Assert.False(System.IO.File.Exists(there.Local(path)));
        Assert.True(other.Get<IMediaService>().Move(other.Get<IMediaService>().GetById(key)!, Constants.System.Root).Success);
        Assert.True(System.IO.File.Exists(there.Local(path)));
    }

    private static Task<Engine> StartAsync(string root) => Engine.StartAsync(settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false" });
}
