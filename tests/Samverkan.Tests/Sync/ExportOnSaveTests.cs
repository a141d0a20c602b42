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

        IContent below = await given.PublishedAsync(type, page.Key, (null, "Below", null));
        Assert.Equal(["Content/below.config", "Content/page.config"], Changed(root, () => Assert.True(contents.Save(Named(contents.GetById(page.Key)!, "Renamed")).Success)));
        Assert.Contains("<Path>/Parent/Renamed/Below</Path>", await System.IO.File.ReadAllTextAsync(Path.Combine(root, "Content", "below.config")));
        Assert.Equal(["Content/below.config"], Changed(root, () => Assert.True(contents.Delete(contents.GetById(below.Key)!).Success)));

        Assert.Equal(["Content/page.config"], Changed(root, () => Assert.True(contents.Delete(contents.GetById(page.Key)!).Success)));
        Assert.Contains("Change=\"Delete\"", await System.IO.File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Saving_a_page_asks_for_that_page_and_not_for_all_of_them()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        await using Engine engine = await Engine.StartAsync(configure: services => services.AddSyncOnSave(), settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false" });
        Given given = new(engine);
        IContentType type = await given.PageTypeAsync();
        IContent page = await given.DocumentAsync(type, null, (null, "Page", "one")), other = await given.DocumentAsync(type, null, (null, "Other", "one"));
        string file = Path.Combine(root, "Content", "other.config");
        System.IO.File.Delete(file);
        page.SetValue("headline", "two");
        Assert.True(engine.Get<IContentService>().Save(page).Success);
        Assert.False(System.IO.File.Exists(file));
        Assert.True(engine.Get<IContentService>().Save(Named(other, "Other one")).Success);
        Assert.True(System.IO.File.Exists(Path.Combine(root, "Content", "other-one.config")));
    }

    [Fact]
    public async Task Only_the_group_that_the_settings_name_is_written()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        await using Engine engine = await Engine.StartAsync(configure: services => services.AddSyncOnSave(), settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false", ["uSync:Settings:ExportOnSave"] = "Settings" });
        Given given = new(engine);
        await given.DocumentAsync(await given.PageTypeAsync(), null, (null, "Page", "one"));
        Assert.True(Directory.Exists(Path.Combine(root, "ContentTypes")));
        Assert.False(Directory.Exists(Path.Combine(root, "Content")));
    }

    private static IContent Named(IContent content, string name)
    {
        content.Name = name;
        return content;
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
