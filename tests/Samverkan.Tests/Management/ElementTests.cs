using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

/// <summary>The library as the client works with it.</summary>
public sealed class ElementTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task An_element_is_created_read_changed_and_published()
    {
        Guid id = await Client.CreateAsync("/element", Card(await Given.ElementTypeAsync(), "First", "Hello"));
        JsonNode element = await Client.ReadAsync($"/element/{id}");
        Assert.Equal(("First", "Draft", "Hello"), ((string?)element["variants"]![0]!["name"], (string?)element["variants"]![0]!["state"], (string?)element["values"]![0]!["value"]));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/element/{id}/published")).StatusCode);

        await Client.OkAsync(Client.PutAsync($"/element/{id}/update-and-publish", new { values = Values("Changed"), variants = Variants("First"), culturesToPublish = Array.Empty<string>() }));
        JsonNode published = await Client.ReadAsync($"/element/{id}/published");
        Assert.Equal(("Published", "Changed"), ((string?)published["variants"]![0]!["state"], (string?)published["values"]![0]!["value"]));

        await Client.OkAsync(Client.PutAsync($"/element/{id}/validate", new { values = Values("A draft"), variants = Variants("First"), cultures = (string[]?)null }));
        await Client.OkAsync(Client.PutAsync($"/element/{id}", new { values = Values("A draft"), variants = Variants("First") }));
        Assert.Equal("PublishedPendingChanges", (string?)(await Client.ReadAsync($"/element/{id}"))["variants"]![0]!["state"]);
        await Client.OkAsync(Client.PutAsync($"/element/{id}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }));
        Assert.Equal("A draft", (string?)(await Client.ReadAsync($"/element/{id}/published"))["values"]![0]!["value"]);
        await Client.OkAsync(Client.PutAsync($"/element/{id}/unpublish", new { cultures = (string[]?)null }));
        Assert.Equal("Draft", (string?)(await Client.ReadAsync($"/element/{id}"))["variants"]![0]!["state"]);
        string?[] history = [.. (await Client.ReadAsync($"/element/{id}/audit-log"))["items"]!.AsArray().Select(i => (string?)i!["logType"])];
        Assert.Equal(["Unpublish", "Publish", "Save", "Publish"], history.Where(h => h != "UnpublishVariant").Take(4));
    }

    [Fact]
    public async Task Variants_of_an_element_are_published_one_by_one_and_later()
    {
        await Given.LanguageAsync("sv-SE");
        IContentType type = await Given.ElementTypeAsync(ContentVariation.Culture);
        Guid id = await Client.CreateAsync("/element/create-and-publish", new
        {
            documentType = new { id = type.Key },
            values = new[] { new { alias = "headline", culture = "en-US", value = "Hello" }, new { alias = "headline", culture = "sv-SE", value = "Hej" } },
            variants = new[] { new { culture = "en-US", name = "Card" }, new { culture = "sv-SE", name = "Kort" } },
            culturesToPublish = new[] { "sv-SE" },
        });
        Assert.Equal(["en-US Card Draft", "sv-SE Kort Published"], (await Client.ReadAsync($"/element/{id}"))["variants"]!.AsArray().Select(v => $"{v!["culture"]} {v["name"]} {v["state"]}").Order());

        DateTimeOffset later = DateTimeOffset.UtcNow.AddHours(1);
        await Client.OkAsync(Client.PutAsync($"/element/{id}/publish", new { publishSchedules = new[] { new { culture = "en-US", schedule = new { publishTime = later } } } }));
        JsonNode english = (await Client.ReadAsync($"/element/{id}"))["variants"]!.AsArray().Single(v => (string?)v!["culture"] == "en-US")!;
        Assert.Equal(("Draft", later.ToUnixTimeSeconds()), ((string?)english["state"], ((DateTimeOffset)english["scheduledPublishDate"]!).ToUnixTimeSeconds()));
        JsonNode shown = (await Client.ReadAsync($"/item/element?id={id}"))[0]!["variants"]!.AsArray().Single(v => (string?)v!["culture"] == "en-US")!;
        Assert.Equal("Umb.ScheduledForPublish", (string?)shown["flags"]![0]!["alias"]);
    }

    [Fact]
    public async Task Folders_stand_first_in_the_tree_and_hold_folders_and_elements()
    {
        IContentType type = await Given.ElementTypeAsync();
        Guid outer = await FolderAsync("Outer"), inner = await FolderAsync("Inner", outer), a = await Client.CreateAsync("/element", Card(type, "A", "", outer)), b = await Client.CreateAsync("/element", Card(type, "B", "", outer));
        JsonArray children = (await Client.ReadAsync($"/tree/element/children?parentId={outer}"))["items"]!.AsArray();
        Assert.Equal([(inner, true, "Inner"), (a, false, "A"), (b, false, "B")], children.Select(c => (Guid.Parse((string)c!["id"]!), (bool)c["isFolder"]!, (string)c["name"]!)));
        Assert.Equal((type.Key, outer), (Guid.Parse((string)children[1]!["documentType"]!["id"]!), Guid.Parse((string)children[1]!["parent"]!["id"]!)));
        Assert.Equal([inner], Keys(await Client.ReadAsync($"/tree/element/children?parentId={outer}&foldersOnly=true")));
        Assert.Contains(outer, Keys(await Client.ReadAsync("/tree/element/root?take=1000")));
        Assert.Equal([inner, a, b], Keys(await Client.ReadAsync($"/tree/element/siblings?target={a}&before=5&after=5")));
        Assert.Equal([outer, inner], (await Client.ReadAsync($"/tree/element/ancestors?descendantId={inner}")).AsArray().Select(n => Guid.Parse((string)n!["id"]!)));
        Assert.Equal([outer], (await Client.ReadAsync($"/item/element/ancestors?id={a}"))[0]!["ancestors"]!.AsArray().Select(n => Guid.Parse((string)n!["id"]!)));
        Assert.Equal(["Inner"], (await Client.ReadAsync($"/item/element/folder?id={inner}&id={a}")).AsArray().Select(n => (string?)n!["name"]));

        await Client.OkAsync(Client.PutAsync($"/element/folder/{inner}", new { name = "Renamed" }));
        Assert.Equal("Renamed", (string?)(await Client.ReadAsync($"/element/folder/{inner}"))["name"]);
        await Client.OkAsync(Client.PutAsync($"/element/{a}/move", new { target = new { id = inner } }));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{inner}/move", new { target = (object?)null }));
        Guid copy = await Client.CreateAsync($"/element/{b}/copy", new { target = new { id = inner } });
        Assert.Equal([a, copy], Keys(await Client.ReadAsync($"/tree/element/children?parentId={inner}")));
    }

    [Fact]
    public async Task The_bin_gives_back_elements_and_folders_and_is_emptied()
    {
        IContentType type = await Given.ElementTypeAsync();
        Guid folder = await FolderAsync(Given.Unique("Folder ")), inner = await FolderAsync("Inner", folder), card = await Client.CreateAsync("/element", Card(type, "Card", "", inner)), single = await Client.CreateAsync("/element", Card(type, "Single", "", folder));
        await Client.OkAsync(Client.PutAsync($"/element/{single}/move-to-recycle-bin"));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{inner}/move-to-recycle-bin"));
        JsonArray bin = (await Client.ReadAsync("/recycle-bin/element/root?take=1000"))["items"]!.AsArray();
        Assert.Equal([(inner, true), (single, false)], bin.Select(i => (Id: Guid.Parse((string)i!["id"]!), IsFolder: (bool)i["isFolder"]!)).Where(i => i.Id == inner || i.Id == single));
        Assert.Equal([card], Keys(await Client.ReadAsync($"/recycle-bin/element/children?parentId={inner}")));
        Assert.Contains(single, Keys(await Client.ReadAsync($"/recycle-bin/element/siblings?target={inner}&before=100&after=100")));
        Assert.Equal("Trashed", (string?)(await Client.ReadAsync($"/element/{single}"))["variants"]![0]!["state"]);
        Assert.True((bool)Assert.Single((await Client.ReadAsync($"/item/element/search?query={single}"))["items"]!.AsArray())!["isTrashed"]!);

        Assert.Equal(folder, Guid.Parse((string)(await Client.ReadAsync($"/recycle-bin/element/{single}/original-parent"))["id"]!));
        Assert.Equal(folder, Guid.Parse((string)(await Client.ReadAsync($"/recycle-bin/element/folder/{inner}/original-parent"))["id"]!));
        await Client.OkAsync(Client.PutAsync($"/recycle-bin/element/{single}/restore", new { target = new { id = folder } }));
        await Client.OkAsync(Client.PutAsync($"/recycle-bin/element/folder/{inner}/restore", new { target = new { id = folder } }));
        Assert.Equal([inner, single], Keys(await Client.ReadAsync($"/tree/element/children?parentId={folder}")));

        await Client.OkAsync(Client.PutAsync($"/element/{single}/move-to-recycle-bin"));
        await Client.OkAsync(Client.DeleteAsync($"/recycle-bin/element/{single}"));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/element/{single}")).StatusCode);
        await Client.OkAsync(Client.PutAsync($"/element/folder/{folder}/move-to-recycle-bin"));
        await Client.OkAsync(Client.DeleteAsync("/recycle-bin/element"));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/element/{card}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/element/folder/{folder}")).StatusCode);
    }

    [Fact]
    public async Task Folders_of_the_same_name_lie_in_the_bin_together()
    {
        string name = Given.Unique("Twin ");
        foreach (int _ in new[] { 1, 2 }) await Client.OkAsync(Client.PutAsync($"/element/folder/{await FolderAsync(name)}/move-to-recycle-bin"));
        Assert.Equal([name, name], (await Client.ReadAsync("/recycle-bin/element/root?take=1000"))["items"]!.AsArray().Select(i => (string?)i!["name"]).Where(n => n == name));
    }

    [Fact]
    public async Task A_folder_does_not_come_to_where_its_name_is_taken()
    {
        string name = Given.Unique("Twin ");
        Guid there = await FolderAsync(Given.Unique("There ")), twin = await FolderAsync(name, there), thrown = await FolderAsync(name), moved = await FolderAsync(Given.Unique("Here "));
        await Client.RefusedAsync("DuplicateName", Client.PutAsync($"/element/folder/{thrown}/move", new { target = new { id = there } }));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{thrown}/move-to-recycle-bin"));
        await Client.RefusedAsync("DuplicateName", Client.PutAsync($"/recycle-bin/element/folder/{thrown}/restore", new { target = new { id = there } }));

        await Client.OkAsync(Client.PutAsync($"/element/folder/{twin}/move", new { target = (object?)null }));
        await Client.RefusedAsync("DuplicateName", Client.PutAsync($"/recycle-bin/element/folder/{thrown}/restore", new { target = (object?)null }));
        await Client.RefusedAsync("DuplicateName", Client.PutAsync($"/element/folder/{moved}", new { name }));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{twin}/move", new { target = (object?)null })); // where it is
        await Client.OkAsync(Client.PutAsync($"/recycle-bin/element/folder/{thrown}/restore", new { target = new { id = there } }));
        Assert.Equal([thrown], Keys(await Client.ReadAsync($"/tree/element/children?parentId={there}")));
    }

    [Fact]
    public async Task What_stood_at_the_root_has_no_original_parent()
    {
        Guid card = await Client.CreateAsync("/element", Card(await Given.ElementTypeAsync(), "Card", "")), folder = await FolderAsync(Given.Unique("Folder "));
        await Client.OkAsync(Client.PutAsync($"/element/{card}/move-to-recycle-bin"));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{folder}/move-to-recycle-bin"));
        foreach (string path in new[] { $"/recycle-bin/element/{card}/original-parent", $"/recycle-bin/element/folder/{folder}/original-parent" })
        {
            HttpResponseMessage answer = await Client.GetAsync(path);
            Assert.Equal((HttpStatusCode.OK, "null"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        await Client.OkAsync(Client.DeleteAsync($"/recycle-bin/element/folder/{folder}"));
    }

    [Fact]
    public async Task An_earlier_version_is_looked_at_kept_and_gone_back_to()
    {
        IContentType type = await Given.ElementTypeAsync();
        Guid id = await Client.CreateAsync("/element/create-and-publish", new { documentType = new { id = type.Key }, values = Values("one"), variants = Variants("Card"), culturesToPublish = Array.Empty<string>() });
        await Client.OkAsync(Client.PutAsync($"/element/{id}/update-and-publish", new { values = Values("two"), variants = Variants("Card"), culturesToPublish = Array.Empty<string>() }));
        JsonArray versions = (await Client.ReadAsync($"/element-version?elementId={id}"))["items"]!.AsArray();
        Assert.Equal([(true, false), (false, true), (false, false)], versions.Select(v => ((bool)v!["isCurrentDraftVersion"]!, (bool)v["isCurrentPublishedVersion"]!)));
        string first = (string)versions[2]!["id"]!;
        JsonNode version = await Client.ReadAsync($"/element-version/{first}");
        Assert.Equal(("one", id.ToString()), ((string?)version["values"]![0]!["value"], (string?)version["element"]!["id"]));
        await Client.OkAsync(Client.PutAsync($"/element-version/{first}/prevent-cleanup?preventCleanup=true"));
        Assert.True((bool)(await Client.ReadAsync($"/element-version?elementId={id}"))["items"]![2]!["preventCleanup"]!);
        await Client.OkAsync(Client.PostAsync($"/element-version/{first}/rollback"));
        Assert.Equal("one", (string?)(await Client.ReadAsync($"/element/{id}"))["values"]![0]!["value"]);
        Assert.Equal("two", (string?)(await Client.ReadAsync($"/element/{id}/published"))["values"]![0]!["value"]);
    }

    [Fact]
    public async Task What_picked_an_element_is_said_before_it_goes()
    {
        IContentType pages = await Given.PageTypeAsync(shape: Given.With("picked", await Given.DataTypeAsync("Umbraco.ElementPicker"))), cards = await Given.ElementTypeAsync(shape: Given.With("picked", await Given.DataTypeAsync("Umbraco.ElementPicker")));
        Guid folder = await FolderAsync(Given.Unique("Folder ")), card = await Client.CreateAsync("/element", Card(cards, "Card", "", folder));
        Guid page = await Client.CreateAsync("/document", Picking(pages, "Page", card)), other = await Client.CreateAsync("/element", Picking(cards, "Other", card));
        Assert.Equal([card.ToString()], (await Client.ReadAsync($"/document/{page}"))["values"]!.AsArray().Single(v => (string?)v!["alias"] == "picked")!["value"]!.AsArray().Select(v => (string?)v));

        JsonArray found = (await Client.ReadAsync($"/element/{card}/referenced-by"))["items"]!.AsArray();
        Assert.Equal([("DocumentReferenceResponseModel", page), ("ElementReferenceResponseModel", other)], found.Select(i => ((string)i!["$type"]!, Guid.Parse((string)i["id"]!))).OrderBy(i => i.Item1));
        Assert.Equal([card], Keys(await Client.ReadAsync($"/element/are-referenced?id={card}&id={other}")));
        Assert.Equal([card], Keys(await Client.ReadAsync($"/element/folder/{folder}/referenced-descendants")));
        await Client.OkAsync(Client.PutAsync($"/element/{card}/move-to-recycle-bin"));
        Assert.Contains(card, Keys(await Client.ReadAsync("/recycle-bin/element/referenced-by?take=100")));
    }

    [Fact]
    public async Task Elements_are_found_by_their_names()
    {
        string name = Given.Unique("Sought ");
        Guid id = await Client.CreateAsync("/element", Card(await Given.ElementTypeAsync(), name, ""));
        Assert.Equal([id], Keys(await Client.ReadAsync($"/item/element/search?query={Uri.EscapeDataString(name)}")));
    }

    [Fact]
    public async Task Types_that_are_allowed_in_the_library_are_offered_and_others_are_not()
    {
        IContentType card = await Given.ElementTypeAsync(), block = await Given.ElementTypeAsync(shape: t => t.AllowedInLibrary = false);
        Guid[] offered = [.. Keys(await Client.ReadAsync("/document-type/allowed-in-library?take=1000"))];
        Assert.Contains(card.Key, offered);
        Assert.DoesNotContain(block.Key, offered);
        await Client.RefusedAsync("NotAllowed", Client.PostAsync("/element", Card(block, "Block", "")));
    }

    [Fact]
    public async Task A_folder_that_holds_something_and_a_folder_without_a_name_are_refused()
    {
        Guid folder = await FolderAsync(Given.Unique("Folder ")), inner = await FolderAsync("Inner", folder);
        await Client.RefusedAsync("NotEmpty", Client.DeleteAsync($"/element/folder/{folder}"));
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/element/folder", new { name = " " })).StatusCode);
        await Client.OkAsync(Client.DeleteAsync($"/element/folder/{inner}"));
        await Client.OkAsync(Client.DeleteAsync($"/element/folder/{folder}"));
    }

    [Fact]
    public async Task A_group_may_do_less_to_one_element_than_to_the_others()
    {
        IContentType type = await Given.ElementTypeAsync();
        Guid shelf = await FolderAsync(Given.Unique("Shelf ")), box = await FolderAsync("Box", shelf);
        Guid kept = await Client.CreateAsync("/element", Card(type, "Kept", "", shelf)), free = await Client.CreateAsync("/element", Card(type, "Free", "", shelf)), unread = await Client.CreateAsync("/element", Card(type, "Unread", "", shelf));
        Session editor = await EditorAsync(["Umb.Element.Read", "Umb.Element.Update", "Umb.Element.Delete", "Umb.ElementContainer.Read", "Umb.ElementContainer.Create"], (kept, "Umb.Element.Read"), (unread, "Umb.Element.Update"));
        await editor.ReadAsync($"/element/{kept}");
        JsonNode branch = await editor.ReadAsync($"/tree/element/children?parentId={shelf}"), window = await editor.ReadAsync($"/tree/element/siblings?target={kept}&before=5&after=5");
        Assert.Equal([box, free, kept], Keys(branch));
        Assert.Equal((3, "Box, Free, Kept"), ((int)branch["total"]!, string.Join(", ", window["items"]!.AsArray().Select(i => (string?)i!["name"]))));
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PutAsync($"/element/{kept}", new { values = Values("x"), variants = Variants("Kept") })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PutAsync($"/element/{kept}/move-to-recycle-bin")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PutAsync($"/element/{free}/publish", new { publishSchedules = Array.Empty<object>() })).StatusCode);
        Guid folder = await editor.CreateAsync("/element/folder", new { name = Given.Unique("Folder ") });
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PostAsync("/element", Card(type, "New", "", folder))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PutAsync($"/element/folder/{folder}", new { name = "Renamed" })).StatusCode);
        await editor.OkAsync(editor.PutAsync($"/element/{free}", new { values = Values("x"), variants = Variants("Free") }));
    }

    [Theory]
    [InlineData("Umb.Element.Read", false, true)]
    [InlineData("Umb.ElementContainer.Read", true, false)]
    [InlineData("Umb.Element.Update", false, false)]
    public async Task Folders_and_elements_are_read_by_permissions_of_their_own(string verb, bool seesFolders, bool seesElements)
    {
        Guid shelf = await FolderAsync(Given.Unique("Shelf ")), box = await FolderAsync("Box", shelf), oldBox = await FolderAsync(Given.Unique("Old box "));
        IContentType type = await Given.ElementTypeAsync();
        Guid card = await Client.CreateAsync("/element", Card(type, "Card", "", shelf)), oldCard = await Client.CreateAsync("/element", Card(type, "Old card", ""));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{oldBox}/move-to-recycle-bin"));
        await Client.OkAsync(Client.PutAsync($"/element/{oldCard}/move-to-recycle-bin"));
        Session editor = await EditorAsync([verb]);
        IEnumerable<Guid> branch = Keys(await editor.ReadAsync($"/tree/element/children?parentId={shelf}"));
        Assert.Equal((seesFolders, seesElements), (branch.Contains(box), branch.Contains(card)));
        if (seesFolders || seesElements)
        {
            IEnumerable<Guid> bin = Keys(await editor.ReadAsync("/recycle-bin/element/root?take=1000")), around = Keys(await editor.ReadAsync($"/recycle-bin/element/siblings?target={oldCard}&before=1000&after=1000"));
            Assert.Equal((seesFolders, seesElements), (bin.Contains(oldBox), bin.Contains(oldCard)));
            Assert.Equal((seesFolders, seesElements), (around.Contains(oldBox), around.Contains(oldCard)));
        }
        else
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await editor.GetAsync("/recycle-bin/element/root")).StatusCode);
        }
    }

    /// <summary>Of a group that has the whole library, with these permissions and some for single elements.</summary>
    private async Task<Session> EditorAsync(string[] verbs, params (Guid Element, string Verb)[] single)
    {
        Guid group = await Client.CreateAsync("/user-group", new
        {
            name = Given.Unique("Group "),
            alias = Given.Unique("group"),
            icon = "icon-users",
            sections = new[] { "Umb.Section.Library" },
            languages = Array.Empty<string>(),
            hasAccessToAllLanguages = true,
            documentRootAccess = true,
            mediaRootAccess = true,
            elementRootAccess = true,
            fallbackPermissions = verbs,
            permissions = single.Select(p => new Dictionary<string, object> { ["$type"] = "ElementPermissionPresentationModel", ["element"] = new { id = p.Element }, ["verbs"] = new[] { p.Verb } }),
        });
        string email = $"{Guid.NewGuid():N}@example.org";
        await fixture.Api.NewUserAsync(email, group);
        return await fixture.Api.SignInAsync(email);
    }

    private Task<Guid> FolderAsync(string name, Guid? parent = null) => Client.CreateAsync("/element/folder", new { name, parent = parent is { } key ? new { id = key } : null });

    private static object Card(IContentType type, string name, string headline, Guid? folder = null) => DocumentTests.Page(type, name, headline, folder);

    private static object Picking(IContentType type, string name, Guid picked) => new
    {
        documentType = new { id = type.Key },
        values = new object[] { new { alias = "picked", value = new[] { picked } } },
        variants = Variants(name),
    };

    private static object[] Values(string headline) => [new { alias = "headline", culture = (string?)null, segment = (string?)null, value = headline }];

    private static object[] Variants(string name) => [new { culture = (string?)null, segment = (string?)null, name }];

    private static IEnumerable<Guid> Keys(JsonNode page) => page["items"]!.AsArray().Select(i => Guid.Parse((string)i!["id"]!));
}
