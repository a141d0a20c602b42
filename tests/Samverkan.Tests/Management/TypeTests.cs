using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

public sealed class TypeTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    [Fact]
    public async Task A_data_type_is_made_in_a_folder_changed_moved_copied_and_deleted()
    {
        string name = Given.Unique("Text ");
        Guid folder = await Client.CreateAsync("/data-type/folder", new { name = Given.Unique("Folder ") });
        Guid id = await Client.CreateAsync("/data-type", new { name, editorAlias = "Umbraco.TextBox", editorUiAlias = "Umb.PropertyEditorUi.TextBox", parent = new { id = folder }, values = new[] { new { alias = "maxChars", value = 20 } } });
        JsonNode made = await Client.ReadAsync($"/data-type/{id}");
        Assert.Equal((name, 20), ((string?)made["name"], (int)made["values"]!.AsArray().Single(v => (string?)v!["alias"] == "maxChars")!["value"]!));
        Assert.Equal([id], (await Client.ReadAsync($"/tree/data-type/children?parentId={folder}"))["items"]!.AsArray().Select(i => Guid.Parse((string)i!["id"]!)));
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.DeleteAsync($"/data-type/folder/{folder}")).StatusCode); // it is not empty

        await Client.OkAsync(Client.PutAsync($"/data-type/{id}", new { name = name + "!", editorAlias = "Umbraco.TextBox", editorUiAlias = "Umb.PropertyEditorUi.TextBox", values = Array.Empty<object>() }));
        await Client.OkAsync(Client.PutAsync($"/data-type/{id}/move", new { target = (object?)null }));
        Guid copy = await Client.CreateAsync($"/data-type/{id}/copy", new { target = new { id = folder } });
        Assert.Contains(name, (string?)(await Client.ReadAsync($"/data-type/{copy}"))["name"], StringComparison.Ordinal);
        JsonArray root = (await Client.ReadAsync("/tree/data-type/root?take=500"))["items"]!.AsArray();
        Assert.Equal(root.Select(i => (bool)i!["isFolder"]!).OrderByDescending(f => f), root.Select(i => (bool)i!["isFolder"]!)); // folders first
        await Client.OkAsync(Client.DeleteAsync($"/data-type/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/data-type/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.DeleteAsync($"/data-type/{Constants.DataTypes.Guids.TextstringGuid}")).StatusCode); // the system needs it
    }

    [Fact]
    public async Task Why_a_type_cannot_become_an_element_type_is_said()
    {
        Given given = new(fixture.Api);
        IContentType page = await given.PageTypeAsync();
        await given.DocumentAsync(page, null, (null, Given.Unique("Page "), "x"));
        JsonNode type = await Client.ReadAsync($"/document-type/{page.Key}");
        type["isElement"] = true;
        HttpResponseMessage refused = await Client.PutAsync($"/document-type/{page.Key}", type);
        JsonNode problem = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!;
        Assert.Equal((HttpStatusCode.BadRequest, "InvalidElementFlagDocumentHasContent", "Invalid IsElement flag"), (refused.StatusCode, (string?)problem["operationStatus"], (string?)problem["title"]));
        Assert.StartsWith("Cannot change to element type because content has already been created with this document type.", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_type_with_tab_group_and_composition_comes_back_as_it_was_sent()
    {
        Guid composition = await Client.CreateAsync("/document-type", Type("Shared", [Property("shared", null)], []));
        Guid tab = Guid.NewGuid(), group = Guid.NewGuid();
        object[] containers = [new { id = tab, name = "Content", type = "Tab", sortOrder = 0 }, new { id = group, parent = new { id = tab }, name = "Texts", type = "Group", sortOrder = 0 }];
        Guid id = await Client.CreateAsync("/document-type", Type("Page", [Property("title", group), Property("loose", null)], containers, composition));
        JsonNode type = await Client.ReadAsync($"/document-type/{id}");
        Assert.Equal(["loose", "title"], type["properties"]!.AsArray().Select(p => (string?)p!["alias"]).Order());
        Assert.Equal(group, Guid.Parse((string)type["properties"]!.AsArray().Single(p => (string?)p!["alias"] == "title")!["container"]!["id"]!));
        Assert.Equal(tab, Guid.Parse((string)type["containers"]!.AsArray().Single(c => (string?)c!["type"] == "Group")!["parent"]!["id"]!));
        Assert.Equal((composition, "Composition"), (Guid.Parse((string)type["compositions"]![0]!["documentType"]!["id"]!), (string?)type["compositions"]![0]!["compositionType"]));
        Assert.Contains(id, (await Client.ReadAsync($"/document-type/{composition}/composition-references")).AsArray().Select(t => Guid.Parse((string)t!["id"]!)));
        await Client.RefusedAsync("DuplicatePropertyTypeAlias", Client.PostAsync("/document-type", Type("Page", [Property("shared", null)], [], composition)));
    }

    [Theory]
    [InlineData("data-type")]
    [InlineData("document-type")]
    [InlineData("media-type")]
    [InlineData("document-blueprint")]
    public async Task A_folder_takes_no_name_that_another_beside_it_has(string kind)
    {
        string path = $"/{kind}/folder", name = Given.Unique("Twin ");
        Guid first = await Client.CreateAsync(path, new { name }), second = await Client.CreateAsync(path, new { name = name + " 2" });
        await Client.RefusedAsync("DuplicateName", Client.PostAsync(path, new { name }));
        await Client.RefusedAsync("DuplicateName", Client.PutAsync($"{path}/{second}", new { name }));
        await Client.OkAsync(Client.PutAsync($"{path}/{first}", new { name }));
        Assert.Equal(name + " 2", (string?)(await Client.ReadAsync($"{path}/{second}"))["name"]);
    }

    [Theory]
    [InlineData("document")]
    [InlineData("media")]
    public async Task A_type_is_made_below_the_type_it_inherits_from(string kind)
    {
        Guid parent = await Client.CreateAsync($"/{kind}-type", Child(null));
        Guid child = await Client.CreateAsync($"/{kind}-type", Child(parent));
        JsonNode composition = Assert.Single((await Client.ReadAsync($"/{kind}-type/{child}"))["compositions"]!.AsArray())!;
        Assert.Equal((parent.ToString(), "Inheritance"), ((string?)composition[$"{kind}Type"]!["id"], (string?)composition["compositionType"]));
        Assert.Equal(child.ToString(), (string?)Assert.Single((await Client.ReadAsync($"/tree/{kind}-type/children?parentId={parent}"))["items"]!.AsArray())!["id"]);

        Dictionary<string, object?> Child(Guid? above) => new()
        {
            ["alias"] = Given.Unique("type"),
            ["name"] = "Type",
            ["icon"] = "icon-document",
            ["properties"] = Array.Empty<object>(),
            ["containers"] = Array.Empty<object>(),
            ["parent"] = above is { } id ? new { id } : null,
            ["compositions"] = above is { } key ? [new Dictionary<string, object> { [$"{kind}Type"] = new { id = key }, ["compositionType"] = "Inheritance" }] : Array.Empty<object>(),
        };
    }

    private static object Type(string name, object[] properties, object[] containers, Guid? composition = null) => new
    {
        alias = Given.Unique("type"),
        name,
        icon = "icon-document",
        allowedAsRoot = true,
        properties,
        containers,
        compositions = composition is { } id ? [new { documentType = new { id }, compositionType = "Composition" }] : Array.Empty<object>(),
    };

    private static object Property(string alias, Guid? container) => new
    {
        id = Guid.NewGuid(),
        alias,
        name = alias,
        container = container is { } id ? new { id } : null,
        dataType = new { id = Constants.DataTypes.Guids.TextstringGuid },
        validation = new { mandatory = false },
        appearance = new { labelOnTop = false },
    };
}
