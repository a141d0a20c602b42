using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.ContentEditing;

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

    private static JsonArray Items(JsonNode page) => page["items"]!.AsArray();

    private static Guid Key(JsonNode? node) => Guid.Parse((string)node!["id"]!);

    private static object[] Values(string headline) => [new { alias = "headline", culture = (string?)null, segment = (string?)null, value = headline }];

    private static object[] Variants(string name) => [new { culture = (string?)null, segment = (string?)null, name }];
}
