using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Tests.PropertyEditors;

namespace Samverkan.Tests.Management;

public sealed class DocumentTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task A_document_is_created_read_changed_and_published()
    {
        IContentType type = await Given.PageTypeAsync();
        Guid id = await Client.CreateAsync("/document", Page(type, "First", "Hello"));
        JsonNode document = await Client.ReadAsync($"/document/{id}");
        Assert.Equal(("First", "Draft", "Hello"), ((string?)document["variants"]![0]!["name"], (string?)document["variants"]![0]!["state"], (string?)document["values"]![0]!["value"]));
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/document/{id}/published")).StatusCode);

        await Client.OkAsync(Client.PutAsync($"/document/{id}/update-and-publish", new { values = Values("Changed"), variants = Variants("First"), culturesToPublish = Array.Empty<string>() }));
        JsonNode published = await Client.ReadAsync($"/document/{id}/published");
        Assert.Equal(("Published", "Changed"), ((string?)published["variants"]![0]!["state"], (string?)published["values"]![0]!["value"]));

        await Client.OkAsync(Client.PutAsync($"/document/{id}", new { values = Values("A draft"), variants = Variants("First") }));
        Assert.Equal("Changed", (string?)(await Client.ReadAsync($"/document/{id}/published"))["values"]![0]!["value"]);
        Assert.Equal("PublishedPendingChanges", (string?)(await Client.ReadAsync($"/document/{id}"))["variants"]![0]!["state"]);
        await Client.OkAsync(Client.PutAsync($"/document/{id}/unpublish", new { cultures = (string[]?)null }));
        Assert.Equal("Draft", (string?)(await Client.ReadAsync($"/document/{id}"))["variants"]![0]!["state"]);
    }

    [Fact]
    public async Task Variants_of_a_document_are_published_one_by_one()
    {
        await Given.LanguageAsync("sv-SE");
        IContentType type = await Given.PageTypeAsync(ContentVariation.Culture);
        Guid id = await Client.CreateAsync("/document/create-and-publish", new
        {
            documentType = new { id = type.Key },
            values = new[] { new { alias = "headline", culture = "en-US", value = "Hello" }, new { alias = "headline", culture = "sv-SE", value = "Hej" } },
            variants = new[] { new { culture = "en-US", name = "Home" }, new { culture = "sv-SE", name = "Hem" } },
            culturesToPublish = new[] { "sv-SE" },
        });
        JsonArray variants = (await Client.ReadAsync($"/document/{id}"))["variants"]!.AsArray();
        Assert.Equal(["en-US Home Draft", "sv-SE Hem Published"], variants.Select(v => $"{v!["culture"]} {v["name"]} {v["state"]}").Order());
        JsonNode branch = await Session.JsonAsync(await Client.PutAsync($"/document/{id}/publish-with-descendants", new { cultures = new[] { "en-US" }, includeUnpublishedDescendants = true }));
        JsonNode result = branch;
        for (int wait = 0; wait < 100 && !(bool)result["isComplete"]!; wait++, await Task.Delay(50)) result = await Client.ReadAsync($"/document/{id}/publish-with-descendants/result/{branch["taskId"]}");
        Assert.All((await Client.ReadAsync($"/document/{id}"))["variants"]!.AsArray(), v => Assert.Equal("Published", (string?)v!["state"]));
    }

    [Fact]
    public async Task Values_and_variants_are_told_by_culture_in_whatever_order_they_came()
    {
        await Given.LanguageAsync("sv-SE");
        IContentType type = await Given.PageTypeAsync(ContentVariation.Culture);
        Guid id = await Client.CreateAsync("/document/create-and-publish", new
        {
            documentType = new { id = type.Key },
            values = new[] { new { alias = "headline", culture = "sv-SE", value = "Hej" }, new { alias = "headline", culture = "en-US", value = "Hello" } },
            variants = new[] { new { culture = "sv-SE", name = "Hus" }, new { culture = "en-US", name = "House" } },
            culturesToPublish = new[] { "sv-SE", "en-US" },
        });
        foreach (string address in new[] { $"/document/{id}", $"/document/{id}/published" })
        {
            JsonNode document = await Client.ReadAsync(address);
            Assert.Equal(["en-US", "sv-SE"], document["variants"]!.AsArray().Select(v => (string?)v!["culture"]));
            Assert.Equal(["Hello", "Hej"], document["values"]!.AsArray().Select(v => (string?)v!["value"]));
        }
    }

    /// <summary>The client sends back what it was shown, so what is not shown is lost by the next save.</summary>
    [Fact]
    public async Task What_was_drawn_on_a_picture_is_shown_by_its_data_types_settings_and_survives_a_save()
    {
        const string Crops = """[{"alias":"wide","label":"Wide","width":160,"height":90}]""";
        IMedia image = new Pictures(fixture.Api).Image();
        IContentType type = await Given.PageTypeAsync(shape: Given.With("cut", await Given.DataTypeAsync("Umbraco.ImageCropper", $$"""{"crops":{{Crops}}}"""))
            + Given.With("picked", await Given.DataTypeAsync("Umbraco.MediaPicker3", $$"""{"enableLocalFocalPoint":true,"crops":{{Crops}}}""")));
        object drawn = new { alias = "wide", width = 160, height = 90, coordinates = new { x1 = 0.1, y1 = 0, x2 = 0.2, y2 = 0 } }, point = new { left = 0.2, top = 0.3 };
        Guid id = await Client.CreateAsync("/document", new
        {
            documentType = new { id = type.Key },
            values = new object[]
            {
                new { alias = "cut", value = new { src = "/media/a/b.png" } },
                new { alias = "picked", value = new[] { new { key = Guid.NewGuid(), mediaKey = image.Key, mediaTypeAlias = "", crops = new[] { drawn }, focalPoint = point } } },
            },
            variants = Variants("Pictures"),
        });
        for (int save = 0; save < 2; save++)
        {
            JsonArray values = (await Client.ReadAsync($"/document/{id}"))["values"]!.AsArray();
            JsonNode cut = values[0]!["value"]!, picked = values[1]!["value"]![0]!;
            Assert.Equal(("wide", 160), ((string?)cut["crops"]![0]!["alias"], (int)cut["crops"]![0]!["width"]!));
            Assert.Equal(("Image", "wide", 0.1, 0.2), ((string?)picked["mediaTypeAlias"], (string?)picked["crops"]![0]!["alias"], (double)picked["crops"]![0]!["coordinates"]!["x1"]!, (double)picked["focalPoint"]!["left"]!));
            await Client.OkAsync(Client.PutAsync($"/document/{id}", new { values, variants = Variants("Pictures") }));
        }
    }

    [Fact]
    public async Task Without_its_mandatory_language_a_document_is_a_draft_in_every_language()
    {
        ILanguage mandatory = await Given.LanguageAsync("sv-SE");
        await MakeMandatoryAsync(mandatory, true);
        IContentType type = await Given.PageTypeAsync(ContentVariation.Culture);
        Guid id = await Client.CreateAsync("/document/create-and-publish", new
        {
            documentType = new { id = type.Key },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = "en-US", name = "Start" }, new { culture = "sv-SE", name = "Början" } },
            culturesToPublish = new[] { "en-US", "sv-SE" },
        });
        await Client.OkAsync(Client.PutAsync($"/document/{id}/unpublish", new { cultures = new[] { "sv-SE" } }));
        Assert.All((await Client.ReadAsync($"/document/{id}"))["variants"]!.AsArray(), v => Assert.Equal("Draft", (string?)v!["state"]));
        await MakeMandatoryAsync(mandatory, false);
    }

    private async Task MakeMandatoryAsync(ILanguage language, bool mandatory)
    {
        language.IsMandatory = mandatory;
        Assert.True((await fixture.Api.Get<ILanguageService>().UpdateAsync(language, Constants.Security.SuperUserKey)).Success);
    }

    [Fact]
    public async Task A_branch_that_could_not_be_published_whole_is_not_said_to_be_unchanged()
    {
        await Given.LanguageAsync("sv-SE");
        IContentType type = await Given.PageTypeAsync(ContentVariation.Culture);
        Guid parent = await Client.CreateAsync("/document", InEnglishAnd("sv-SE", type, null)), child = await Client.CreateAsync("/document", InEnglishAnd(null, type, parent));
        JsonNode branch = await Session.JsonAsync(await Client.PutAsync($"/document/{parent}/publish-with-descendants", new { cultures = new[] { "en-US", "sv-SE" }, includeUnpublishedDescendants = true }));
        string result = $"/document/{parent}/publish-with-descendants/result/{branch["taskId"]}";
        HttpResponseMessage response = await Client.GetAsync(result);
        for (int wait = 0; wait < 100 && response.IsSuccessStatusCode; wait++, await Task.Delay(50)) response = await Client.GetAsync(result);
        JsonNode answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!; // it is never empty
        Assert.Equal("Not everything was published", (string?)answer["title"]);
        Assert.Equal(child, Guid.Parse((string)answer["failedBranchItems"]![0]!["id"]!));
        Assert.Equal("Published", (string?)(await Client.ReadAsync($"/document/{parent}"))["variants"]![0]!["state"]);
    }

    private static object InEnglishAnd(string? culture, IContentType type, Guid? parent) => new
    {
        documentType = new { id = type.Key },
        parent = parent is null ? null : new { id = parent },
        values = Array.Empty<object>(),
        variants = new[] { "en-US", culture }.OfType<string>().Select(c => new { culture = c, name = $"In {c}" }),
    };

    [Fact]
    public async Task The_tree_shows_what_was_put_where_and_the_bin_gives_it_back()
    {
        IContentType type = await Given.PageTypeAsync();
        Guid parent = await Client.CreateAsync("/document", Page(type, "Parent", "")), a = await Client.CreateAsync("/document", Page(type, "A", "", parent)), b = await Client.CreateAsync("/document", Page(type, "B", "", parent));
        Assert.Equal([a, b], Keys(await Client.ReadAsync($"/tree/document/children?parentId={parent}")));
        await Client.OkAsync(Client.PutAsync("/document/sort", new { parent = new { id = parent }, sorting = new[] { new { id = b, sortOrder = 0 }, new { id = a, sortOrder = 1 } } }));
        Assert.Equal([b, a], Keys(await Client.ReadAsync($"/tree/document/children?parentId={parent}")));
        Assert.Equal([b, a], Keys(await Client.ReadAsync($"/tree/document/siblings?target={a}&before=5&after=5")));
        Assert.Equal([parent, a], (await Client.ReadAsync($"/tree/document/ancestors?descendantId={a}")).AsArray().Select(n => Guid.Parse((string)n!["id"]!)));
        Guid copy = await Client.CreateAsync($"/document/{a}/copy", new { target = (object?)null, relateToOriginal = false, includeDescendants = false });
        Assert.Contains(copy, Keys(await Client.ReadAsync("/tree/document/root")));

        await Client.OkAsync(Client.PutAsync($"/document/{a}/move-to-recycle-bin"));
        Assert.Contains(a, Keys(await Client.ReadAsync("/recycle-bin/document/root")));
        Assert.Equal("Trashed", (string?)(await Client.ReadAsync($"/document/{a}"))["variants"]![0]!["state"]);
        Assert.Equal(parent, Guid.Parse((string)(await Client.ReadAsync($"/recycle-bin/document/{a}/original-parent"))["id"]!));
        await Client.OkAsync(Client.PutAsync($"/document/{copy}/move-to-recycle-bin"));
        Assert.Equal("null", await (await Client.GetAsync($"/recycle-bin/document/{copy}/original-parent")).Content.ReadAsStringAsync()); // the root: an empty body would be no place to the client
        await Client.OkAsync(Client.PutAsync($"/recycle-bin/document/{a}/restore", new { target = new { id = parent } }));
        Assert.Equal([b, a], Keys(await Client.ReadAsync($"/tree/document/children?parentId={parent}")));
    }

    [Fact]
    public async Task An_invalid_value_is_named_by_its_place_in_the_request()
    {
        IContentType type = await Given.PageTypeAsync(shape: t => t.PropertyTypes.First().Mandatory = true);
        HttpResponseMessage response = await Client.PostAsync("/document/validate", Page(type, "First", ""));
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json", "PropertyValidationError"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType, (string?)problem["operationStatus"]));
        Assert.Equal(["$.values[0].value"], problem["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task A_wrong_value_in_a_block_is_named_by_its_place_among_the_blocks()
    {
        await Given.LanguageAsync("sv-SE");
        IContentType element = await Given.ElementTypeAsync(ContentVariation.Culture, t => t.PropertyTypes.First().ValidationRegExp = "^[0-9]+$");
        IDataType list = await Given.DataTypeAsync("Umbraco.BlockList", $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}"}]}""");
        IContentType type = await Given.PageTypeAsync(ContentVariation.Culture, Given.With("blocks", list));
        const string place = "$.values[0].value.contentData[0].values";
        Assert.Equal([$"{place}[0].value #validation_invalidPattern"], await WrongAsync(("en-US", "words"), ("sv-SE", "2")));
        Assert.Equal([$"{place}[1].value #validation_invalidPattern"], await WrongAsync(("en-US", "1"), ("sv-SE", "ord")));
        Assert.Empty(await WrongAsync(("en-US", "1"), ("sv-SE", "2")));

        element.PropertyTypes.First().Mandatory = true;
        Assert.True((await fixture.Api.Get<IContentTypeService>().UpdateAsync(element, Given.Editor)).Success);
        Assert.Equal([$"{place}[?(@.alias == 'headline' && @.culture == 'sv-SE' && @.segment == null)].value #validation_invalidNull"], await WrongAsync(("en-US", "1")));

        async Task<IEnumerable<string>> WrongAsync(params (string Culture, string Text)[] texts)
        {
            Guid key = Guid.NewGuid();
            object blocks = new
            {
                layout = new Dictionary<string, object> { ["Umbraco.BlockList"] = new[] { new { contentKey = key } } },
                contentData = new[] { new { key, contentTypeKey = element.Key, values = texts.Select(t => new { alias = "headline", culture = t.Culture, value = t.Text }) } },
                settingsData = Array.Empty<object>(),
                expose = new[] { new { contentKey = key, culture = "en-US" }, new { contentKey = key, culture = "sv-SE" } },
            };
            HttpResponseMessage response = await Client.PostAsync("/document/validate", new
            {
                documentType = new { id = type.Key },
                values = new[] { new { alias = "blocks", value = blocks } },
                variants = new[] { new { culture = "en-US", name = "Home" }, new { culture = "sv-SE", name = "Hem" } },
            });
            return response.IsSuccessStatusCode ? [] : JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsObject().Select(e => $"{e.Key} {e.Value![0]}");
        }
    }

    [Fact]
    public async Task What_is_not_there_or_wrong_is_said_with_its_status()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"/document/{Guid.NewGuid()}")).StatusCode);
        HttpResponseMessage unknownType = await Client.PostAsync("/document", new { documentType = new { id = Guid.NewGuid() }, variants = Variants("x"), values = Values("x") });
        Assert.Equal(HttpStatusCode.NotFound, unknownType.StatusCode);
        Assert.Equal("ContentTypeNotFound", (string?)JsonNode.Parse(await unknownType.Content.ReadAsStringAsync())!["operationStatus"]);
        HttpResponseMessage noJson = await Client.PostAsync("/document", new StringContent("{ not json", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (noJson.StatusCode, noJson.Content.Headers.ContentType?.MediaType));
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.GetAsync("/tree/document/root?skip=3&take=2")).StatusCode);
    }

    internal static object Page(IContentType type, string name, string headline, Guid? parent = null) => new
    {
        parent = parent is { } id ? new { id } : null,
        documentType = new { id = type.Key },
        values = Values(headline),
        variants = Variants(name),
    };

    private static object[] Values(string headline) => [new { alias = "headline", culture = (string?)null, segment = (string?)null, value = headline }];

    private static object[] Variants(string name) => [new { culture = (string?)null, segment = (string?)null, name, state = "Draft" }];

    private static IEnumerable<Guid> Keys(JsonNode page) => page["items"]!.AsArray().Select(i => Guid.Parse((string)i!["id"]!));
}
