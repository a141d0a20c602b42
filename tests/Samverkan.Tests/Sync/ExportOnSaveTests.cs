using System.Security.Cryptography;
using Samverkan.Cms.Sync;

namespace Samverkan.Tests.Sync;

/// <summary>In Development what an editor does to a document is in its file, and in no other.</summary>
public sealed class ExportOnSaveTests
{
    [Fact]
    public async Task Saving_publishing_moving_and_deleting_a_document_changes_its_file_alone()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        await using Engine engine = await Engine.StartAsync(configure: services => services.AddSyncOnSave(), settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false" });
        Given given = new(engine);
        IContentService contents = engine.Get<IContentService>();
        IContentType type = await given.PageTypeAsync();
        IContent parent = await given.PublishedAsync(type, null, (null, "Parent", "p")), page = await given.PublishedAsync(type, null, (null, "Page", "one"));
        await engine.Get<SyncExport>().RunAsync();
        string file = Path.Combine(root, "Content", "page.config");

        Assert.Equal(["Content/page.config"], Changed(root, () =>
        {
            page.SetValue("headline", "two");
            Assert.True(contents.Save(page).Success);
        }));
        Assert.Contains("two", await System.IO.File.ReadAllTextAsync(file));

        Assert.Equal(["Content/page.config"], Changed(root, () => Assert.True(contents.Unpublish(contents.GetById(page.Key)!).Success)));
        Assert.Contains("<Published Default=\"false\" />", await System.IO.File.ReadAllTextAsync(file));

        Assert.Equal(["Content/page.config"], Changed(root, () => Assert.True(contents.Publish(contents.GetById(page.Key)!, ["*"]).Success)));
        Assert.Equal(["Content/page.config"], Changed(root, () => Assert.True(contents.Move(contents.GetById(page.Key)!, parent.Id).Success)));
        Assert.Contains($"<Parent Key=\"{parent.Key}\">Parent</Parent>", await System.IO.File.ReadAllTextAsync(file));

        Assert.Equal(["Content/page.config"], Changed(root, () => Assert.True(contents.Delete(contents.GetById(page.Key)!).Success)));
        Assert.Contains("Change=\"Delete\"", await System.IO.File.ReadAllTextAsync(file));
    }

    private static string[] Changed(string root, Action work)
    {
        Dictionary<string, string> before = Hashes(root);
        work();
        Dictionary<string, string> after = Hashes(root);
        return [.. before.Keys.Union(after.Keys).Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Hashes(string root) => Directory.GetFiles(root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(root, path), path => Convert.ToHexString(SHA256.HashData(System.IO.File.ReadAllBytes(path))));
}
