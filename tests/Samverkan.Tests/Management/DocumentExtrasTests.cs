using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

/// <summary>What surrounds documents: versions, blueprints, references, lists and search.</summary>
public sealed class DocumentExtrasTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task A_document_goes_back_to_an_earlier_version()
    {
        IContentType type = await Given.PageTypeAsync();
        IContent document = await Given.PublishedAsync(type, null, (null, "Page", "Before"));
        await Client.OkAsync(Client.PutAsync($"/document/{document.Key}/update-and-publish", new { values = Values("After"), variants = Variants("Page"), culturesToPublish = Array.Empty<string>() }));
        JsonArray versions = Items(await Client.ReadAsync($"/document-version?documentId={document.Key}"));
        JsonNode old = versions.Single(v => !(bool)v!["isCurrentPublishedVersion"]! && !(bool)v["isCurrentDraftVersion"]!)!;
        JsonNode version = await Client.ReadAsync($"/document-version/{old["id"]}");
        Assert.Equal((document.Key, "Before"), (Key(version["document"]), (string?)version["values"]![0]!["value"]));

        await Client.OkAsync(Client.PutAsync($"/document-version/{old["id"]}/prevent-cleanup?preventCleanup=true"));
        Assert.True((bool)Items(await Client.ReadAsync($"/document-version?documentId={document.Key}")).Single(v => (string?)v!["id"] == (string?)old["id"])!["preventCleanup"]!);
        await Client.OkAsync(Client.PostAsync($"/document-version/{old["id"]}/rollback"));
        Assert.Equal("Before", (string?)(await Client.ReadAsync($"/document/{document.Key}"))["values"]![0]!["value"]);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/document-version/{Guid.NewGuid()}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/document-version?documentId={Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task A_blueprint_is_made_of_a_document_in_a_folder_and_moved_and_changed()
    {
        IContentType type = await Given.PageTypeAsync();
        IContent document = await Given.DocumentAsync(type, null, (null, "Page", "Begin here"));
        Guid folder = await Client.CreateAsync("/document-blueprint/folder", new { name = Given.Unique("Folder ") });
        string name = Given.Unique("Blueprint ");
        Guid id = await Client.CreateAsync("/document-blueprint/from-document", new { document = new { id = document.Key }, name, parent = new { id = folder } });
        JsonNode item = Assert.Single(Items(await Client.ReadAsync($"/tree/document-blueprint/children?parentId={folder}")))!;
        Assert.Equal((id, name, false, type.Key), (Key(item), (string?)item["name"], (bool)item["isFolder"]!, Key(item["documentType"])));
        Assert.Equal([folder, id], (await Client.ReadAsync($"/tree/document-blueprint/ancestors?descendantId={id}")).AsArray().Select(Key));
        Assert.Equal("Begin here", (string?)(await Client.ReadAsync($"/document-blueprint/{id}/scaffold"))["values"]![0]!["value"]);

        await Client.OkAsync(Client.PutAsync($"/document-blueprint/{id}", new { values = Values("Or here"), variants = Variants(name + "!") }));
        await Client.OkAsync(Client.PutAsync($"/document-blueprint/{id}/move", new { target = (object?)null }));
        Assert.Equal("Or here", (string?)(await Client.ReadAsync($"/document-blueprint/{id}"))["values"]![0]!["value"]);
        Assert.Equal([name + "!"], (await Client.ReadAsync($"/item/document-blueprint?id={id}&id={folder}")).AsArray().Select(i => (string?)i!["name"]));
        Assert.NotEmpty(Items(await Client.ReadAsync($"/document-blueprint/{id}/audit-log")));
        Guid other = await Client.CreateAsync("/document-blueprint", new { documentType = new { id = type.Key }, values = Values("Another"), variants = Variants(Given.Unique("B")) });
        foreach (Guid each in new[] { id, other }) await Client.OkAsync(Client.DeleteAsync($"/document-blueprint/{each}"));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/document-blueprint/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.PostAsync("/document-blueprint/from-document", new { document = new { id = document.Key }, name, parent = new { id = Guid.NewGuid() } })).StatusCode);
    }

    [Fact]
    public async Task Whoever_refers_to_a_document_is_named_before_it_is_trashed()
    {
        IContentType type = await Given.PageTypeAsync(shape: Given.With("picked", await Given.DataTypeAsync("Umbraco.ContentPicker")));
        IContent parent = await Given.DocumentAsync(type, null, (null, "Parent", "")), target = await Given.DocumentAsync(type, parent.Key, (null, "Target", "")), source = await Given.DocumentAsync(type, null, (null, "Source", ""));
        source.SetValue("picked", new GuidUdi("document", target.Key).ToString());
        fixture.Api.Get<IContentService>().Save(source);
        JsonNode reference = Assert.Single(Items(await Client.ReadAsync($"/document/{target.Key}/referenced-by")))!;
        Assert.Equal(("DocumentReferenceResponseModel", source.Key, "Source"), ((string?)reference["$type"], Key(reference), (string?)reference["name"]));
        Assert.Equal([target.Key], Items(await Client.ReadAsync($"/document/{parent.Key}/referenced-descendants")).Select(Key));
        Assert.Equal([target.Key], Items(await Client.ReadAsync($"/document/are-referenced?id={target.Key}&id={source.Key}")).Select(Key));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/document/{Guid.NewGuid()}/referenced-by")).StatusCode);
        await Client.OkAsync(Client.PutAsync($"/document/{target.Key}/move-to-recycle-bin"));
        Assert.Contains(target.Key, Items(await Client.ReadAsync("/recycle-bin/document/referenced-by")).Select(Key));
    }

    [Fact]
    public async Task A_collection_lists_children_with_the_columns_of_its_list_view_in_few_queries()
    {
        Guid list = await Client.CreateAsync("/data-type", new { name = Given.Unique("List "), editorAlias = "Umbraco.ListView", editorUiAlias = "Umb.PropertyEditorUi.Collection", values = new[] { new { alias = "includeProperties", value = new[] { new { alias = "headline", header = "Headline", isSystem = false } } } } });
        IContentType type = await Given.PageTypeAsync(shape: t => t.ListView = list);
        IContent parent = await Given.DocumentAsync(type, null, (null, "Parent", ""));
        IContentService contents = fixture.Api.Get<IContentService>();
        contents.Save(Enumerable.Range(0, 60).Select(n =>
        {
            IContent child = contents.Create($"Child {n:00}", parent.Id, type.Alias);
            child.SetValue("headline", $"{99 - n}");
            return child;
        }).ToArray());
        string address = $"/collection/document/{parent.Key}?orderBy=headline&orderDirection=Descending";
        JsonNode page = await Client.ReadAsync(address + "&skip=0&take=50"); // once, so that types and users are known
        Assert.Equal((60, "Child 00", "99", "Administrator"), ((int)page["total"]!, (string?)page["items"]![0]!["variants"]![0]!["name"], (string?)page["items"]![0]!["values"]![0]!["value"], (string?)page["items"]![0]!["creator"]));
        Assert.Equal(10, Items(await Client.ReadAsync(address + "&skip=50&take=50")).Count);
        Assert.Equal(["Child 07"], Items(await Client.ReadAsync(address + "&filter=child 07")).Select(i => (string?)i!["variants"]![0]!["name"]));
        await Queries.AtMost(14, async () => Items(await Client.ReadAsync(address + "&skip=0&take=50")));

        await RefusedAsync(HttpStatusCode.BadRequest, "OrderByNotPartOfCollectionConfiguration", $"/collection/document/{parent.Key}?orderBy=colour");
        await RefusedAsync(HttpStatusCode.BadRequest, "DataTypeNotCollection", $"/collection/document/{parent.Key}?dataTypeId={Constants.DataTypes.Guids.TextstringGuid}");
        await RefusedAsync(HttpStatusCode.BadRequest, "DataTypeNotContentProperty", $"/collection/document/{parent.Key}?dataTypeId={Constants.DataTypes.Guids.ListViewContentGuid}");
        await RefusedAsync(HttpStatusCode.BadRequest, "ContentNotCollection", $"/collection/document/{(await Given.DocumentAsync(await Given.PageTypeAsync(), null, (null, "Plain", ""))).Key}");
        await RefusedAsync(HttpStatusCode.NotFound, "ContentNotFound", $"/collection/document/{Guid.NewGuid()}");
    }

    [Fact]
    public async Task What_a_user_may_not_read_is_neither_shown_nor_counted()
    {
        Guid list = await Client.CreateAsync("/data-type", new { name = Given.Unique("List "), editorAlias = "Umbraco.ListView", editorUiAlias = "Umb.PropertyEditorUi.Collection", values = Array.Empty<object>() });
        IContentType type = await Given.PageTypeAsync(shape: t => t.ListView = list);
        IContent parent = await Given.DocumentAsync(type, null, (null, "Parent", ""));
        IContent[] children = [await Given.DocumentAsync(type, parent.Key, (null, "A", "")), await Given.DocumentAsync(type, parent.Key, (null, "B", "")), await Given.DocumentAsync(type, parent.Key, (null, "C", ""))];
        Guid group = await Client.CreateAsync("/user-group", new
        {
            alias = Given.Unique("group"),
            name = Given.Unique("Group "),
            icon = "icon-users",
            sections = new[] { "Umb.Section.Content" },
            languages = Array.Empty<string>(),
            hasAccessToAllLanguages = true,
            documentRootAccess = true,
            mediaRootAccess = true,
            elementRootAccess = true,
            fallbackPermissions = new[] { "Umb.Document.Read" },
            permissions = new[] { new Dictionary<string, object> { ["$type"] = "DocumentPermissionPresentationModel", ["document"] = new { id = children[1].Key }, ["verbs"] = new[] { "Umb.Document.Update" } } },
        });
        string email = $"{Guid.NewGuid():N}@example.org";
        await fixture.Api.NewUserAsync(email, group);
        Session reader = await fixture.Api.SignInAsync(email);
        JsonNode page = await reader.ReadAsync($"/collection/document/{parent.Key}?orderBy=name&take=2");
        Assert.Equal((2, "A C"), ((int)page["total"]!, Names(page)));
        Assert.Equal(3, (int)(await Client.ReadAsync($"/collection/document/{parent.Key}?take=2"))["total"]!);
        JsonNode branch = await reader.ReadAsync($"/tree/document/children?parentId={parent.Key}"), window = await reader.ReadAsync($"/tree/document/siblings?target={children[0].Key}&before=5&after=5");
        Assert.Equal((2, "A C", "A C"), ((int)branch["total"]!, Names(branch), Names(window)));
        Assert.Equal(3, (int)(await Client.ReadAsync($"/tree/document/children?parentId={parent.Key}"))["total"]!);

        static string Names(JsonNode list) => string.Join(' ', list["items"]!.AsArray().Select(i => (string?)i!["variants"]![0]!["name"]));
    }

    [Fact]
    public async Task The_lists_of_members_are_empty_and_none_is_made()
    {
        foreach (string list in (string[])["/filter/member?orderBy=username&isApproved=true", "/item/member/search?query=a", "/member-group", "/tree/member-group/root"]) Assert.Equal(0, (int)(await Client.ReadAsync(list))["total"]!);
        Assert.Empty((await Client.ReadAsync($"/item/member?id={Guid.NewGuid()}")).AsArray());
        Assert.Equal(HttpStatusCode.NotImplemented, (await Client.PostAsync("/member-group", new { name = "Friends" })).StatusCode);
    }

    [Fact]
    public async Task Media_are_listed_at_the_root_and_in_folders_and_found_by_a_part_of_their_name()
    {
        string name = Given.Unique("Ångström ");
        Guid folder = await Client.CreateAsync("/media", Folder(name)), inside = await Client.CreateAsync("/media", Folder("Inside " + name, folder));
        Assert.Equal([folder], Items(await Client.ReadAsync($"/collection/media?orderBy=updateDate&filter={name}")).Select(Key));
        Assert.Equal([inside], Items(await Client.ReadAsync($"/collection/media?id={folder}&orderBy=creator")).Select(Key));
        Assert.Equal([folder, inside], Items(await Client.ReadAsync($"/item/media/search?query={name.ToLowerInvariant()}")).Select(Key));
        Assert.Equal([inside], Items(await Client.ReadAsync($"/item/media/search?query=ÅNGSTRÖM&parentId={folder}&allowedMediaTypes={Constants.MediaTypes.Guids.FolderGuid}")).Select(Key));
        Assert.Empty(Items(await Client.ReadAsync($"/item/media/search?query={name}&allowedMediaTypes={Constants.MediaTypes.Guids.ImageGuid}")));
        Assert.Equal([inside], Items(await Client.ReadAsync($"/item/media/search?query={inside}")).Select(Key));
    }

    [Fact]
    public async Task A_document_is_found_by_its_name_in_any_language_also_in_the_bin()
    {
        await Given.LanguageAsync("sv-SE");
        string english = Given.Unique("Help "), swedish = Given.Unique("Hjälp ");
        IContent document = await Given.DocumentAsync(await Given.PageTypeAsync(ContentVariation.Culture), null, ("en-US", english, ""), ("sv-SE", swedish, ""));
        foreach (string name in new[] { english, swedish, document.Key.ToString() }) Assert.Equal([document.Key], Items(await Client.ReadAsync($"/item/document/search?query={name}&trashed=false")).Select(Key));
        await Client.OkAsync(Client.PutAsync($"/document/{document.Key}/move-to-recycle-bin"));
        Assert.Empty(Items(await Client.ReadAsync($"/item/document/search?query={swedish}&trashed=false")));
        Assert.Equal([document.Key], Items(await Client.ReadAsync($"/item/document/search?query={swedish}&trashed=true")).Select(Key));
    }

    private async Task RefusedAsync(HttpStatusCode status, string operationStatus, string path)
    {
        HttpResponseMessage response = await Client.GetAsync(path);
        Assert.Equal((status, operationStatus), (response.StatusCode, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["operationStatus"]));
    }

    private static object Folder(string name, Guid? parent = null) => new { parent = parent is { } id ? new { id } : null, mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid }, variants = Variants(name), values = Array.Empty<object>() };

    private static JsonArray Items(JsonNode page) => page["items"]!.AsArray();

    private static Guid Key(JsonNode? node) => Guid.Parse((string)node!["id"]!);

    private static object[] Values(string headline) => [new { alias = "headline", culture = (string?)null, segment = (string?)null, value = headline }];

    private static object[] Variants(string name) => [new { culture = (string?)null, segment = (string?)null, name }];
}
