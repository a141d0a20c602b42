using System.Xml.Linq;
using Samverkan.Cms.Sync;

namespace Samverkan.Tests.Sync;

/// <summary>The library in files: what one site writes another reads.</summary>
public sealed class LibraryTests
{
    [Fact]
    public async Task Folders_and_elements_go_out_and_come_in_with_languages_publication_and_schedule()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        Guid outer, inner, card, draft, trashed, page;
        DateTime later = new(2040, 5, 6, 7, 8, 9, DateTimeKind.Utc);
        await using (Engine here = await StartAsync(root))
        {
            Given given = new(here);
            await given.LanguageAsync("sv-SE");
            IContentType type = await given.ElementTypeAsync(ContentVariation.Culture);
            (outer, inner) = ((await here.FolderAsync(name: "Contacts")).Key, Guid.Empty);
            inner = (await here.FolderAsync(outer, "The counties")).Key;
            card = (await here.ElementAsync(type, inner, ("en-US", "Board", "Hello"), ("sv-SE", "Styrelse", "Hej"))).Key;
            await here.PublishElementAsync(card, "sv-SE");
            IElement scheduled = await here.ElementAsync(await given.ElementTypeAsync(), null, (null, "Draft", "text"));
            here.Get<IElementService>().PersistContentSchedule(scheduled, ContentScheduleCollection.CreateWithEntry(later, null));
            draft = scheduled.Key;
            trashed = (await here.ElementAsync(await given.ElementTypeAsync(), null, (null, "Gone", "text"))).Key;
            Assert.True((await here.Get<IElementEditingService>().MoveToRecycleBinAsync(trashed, Given.Editor)).Success);
            page = await PageAsync(given, here, card);
            await here.Get<SyncExport>().RunAsync();
        }

        XElement file = XElement.Load(Path.Combine(root, "Element", "board.config"));
        Assert.Equal(("Element", "/Contacts/TheCounties/Board", inner.ToString()), (file.Name.LocalName, (string)file.Element("Info")!.Element("Path")!, (string)file.Element("Info")!.Element("Parent")!.Attribute("Key")!));
        Assert.Null(file.Element("Info")!.Element("Template"));
        Assert.Equal(("ElementContainer", outer.ToString()), (XElement.Load(Path.Combine(root, "Element", "the-counties.config")).Name.LocalName, (string)XElement.Load(Path.Combine(root, "Element", "the-counties.config")).Element("Parent")!.Attribute("Key")!));

        await using Engine there = await StartAsync(root);
        SyncReport report = await there.Get<SyncImport>().RunAsync(strict: true);
        Assert.True(report.IsClean);
        IElementService elements = there.Get<IElementService>();
        IElement read = elements.GetById(card)!;
        Assert.Equal(("Board", "Styrelse", "Hej"), (read.GetCultureName("en-US"), read.GetCultureName("sv-SE"), read.GetValue<string>("headline", "sv-SE")));
        Assert.Equal(["sv-SE"], read.PublishedCultures);
        Assert.Equal((await there.Get<IElementContainerService>().GetAsync(inner))!.Id, read.ParentId);
        Assert.Equal((later, ContentScheduleAction.Release), (elements.GetContentScheduleByContentId(draft).FullSchedule.Single().Date, elements.GetContentScheduleByContentId(draft).FullSchedule.Single().Action));
        Assert.True(elements.GetById(trashed)!.Trashed);
        Assert.Equal([page], (await there.Get<ITrackedReferencesService>().GetPagedRelationsForItemAsync(card, UmbracoObjectTypes.Element, 0, 10, filterMustBeIsDependency: true)).Result.Items.Select(i => i.NodeKey));
        Assert.All((await there.Get<SyncImport>().CompareAsync()).Lines.Where(l => l.Kind == "Element"), l => Assert.Equal(SyncChange.None, l.Change));
    }

    [Fact]
    public async Task What_was_moved_renamed_or_deleted_in_the_files_is_so_in_the_site()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        await using Engine engine = await StartAsync(root);
        Given given = new(engine);
        EntityContainer outer = await engine.FolderAsync(name: "Outer"), inner = await engine.FolderAsync(outer.Key, "Inner"), empty = await engine.FolderAsync(name: "Empty");
        IContentType type = await given.ElementTypeAsync();
        IElement card = await engine.PublishedElementAsync(type, inner.Key, (null, "Card", "one")), gone = await engine.ElementAsync(type, null, (null, "Gone", "one"));
        await engine.Get<SyncExport>().RunAsync();

        Change(root, "inner", xml => { xml.SetAttributeValue("Alias", "Renamed"); xml.Element("Parent")!.Remove(); });
        Change(root, "card", xml => { xml.Element("Info")!.Element("Parent")!.SetAttributeValue("Key", outer.Key); xml.Element("Info")!.Element("Published")!.SetAttributeValue("Default", "false"); });
        foreach ((string file, Guid key) in new[] { ("gone", gone.Key), ("empty", empty.Key) }) await System.IO.File.WriteAllTextAsync(Path.Combine(root, "Element", $"{file}.config"), $"""<Empty Key="{key}" Alias="{file}" Change="Delete" />""");
        Assert.True((await engine.Get<SyncImport>().RunAsync(strict: true)).IsClean);

        EntityContainer renamed = (await engine.Get<IElementContainerService>().GetAsync(inner.Key))!;
        Assert.Equal(("Renamed", Constants.System.Root), (renamed.Name, renamed.ParentId));
        IElement moved = engine.Get<IElementService>().GetById(card.Key)!;
        Assert.Equal((outer.Id, false, "one"), (moved.ParentId, moved.Published, moved.GetValue<string>("headline")));
        Assert.Null(engine.Get<IElementService>().GetById(gone.Key));
        Assert.Null(await engine.Get<IElementContainerService>().GetAsync(empty.Key));
    }

    [Fact]
    public async Task Saving_publishing_and_deleting_in_the_library_writes_its_files()
    {
        using TemporaryFolder folder = new();
        string root = Path.Combine(folder.Path, "v18");
        await using Engine engine = await StartAsync(root, services => services.AddSyncOnSave());
        EntityContainer container = await engine.FolderAsync(name: "Folder");
        IElement card = await engine.PublishedElementAsync(await new Given(engine).ElementTypeAsync(), container.Key, (null, "Card", "one"));
        Assert.Equal("true", (string)Read(root, "card").Element("Info")!.Element("Published")!.Attribute("Default")!);
        Assert.Equal("ElementContainer", Read(root, "folder").Name.LocalName);
        Assert.True((await engine.Get<IElementContainerService>().UpdateAsync(container.Key, "Renamed", Given.Editor)).Success);
        Assert.Equal("/Renamed/Card", (string)Read(root, "card").Element("Info")!.Element("Path")!);

        Assert.True((await engine.Get<IElementEditingService>().DeleteAsync(card.Key, Given.Editor)).Success);
        Assert.True((await engine.Get<IElementContainerService>().DeleteAsync(container.Key, Given.Editor)).Success);
        Assert.Equal(("Delete", "Delete"), ((string)Read(root, "card").Attribute("Change")!, (string)Read(root, "folder").Attribute("Change")!));
    }

    private static Task<Engine> StartAsync(string root, Action<IServiceCollection>? configure = null) =>
        Engine.StartAsync(configure: configure, settings: new() { ["uSync:Settings:RootFolder"] = root, ["uSync:Settings:ImportOnFirstBoot"] = "false" });

    private static async Task<Guid> PageAsync(Given given, Engine engine, Guid picked)
    {
        IContent page = await given.DocumentAsync(await given.PageTypeAsync(shape: given.With("picked", await given.DataTypeAsync("Umbraco.ElementPicker"))), null, (null, "Page", null));
        page.SetValue("picked", $"[\"{picked}\"]");
        Assert.True(engine.Get<IContentService>().Save(page).Success);
        return page.Key;
    }

    private static XElement Read(string root, string name) => XElement.Load(Path.Combine(root, "Element", $"{name}.config"));

    private static void Change(string root, string name, Action<XElement> change)
    {
        XElement xml = Read(root, name);
        change(xml);
        xml.Save(Path.Combine(root, "Element", $"{name}.config"));
    }
}
