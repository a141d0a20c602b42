using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Samverkan.Tests.Management;

/// <summary>Whatever is sent in the declared shape is carried out or refused, and nothing breaks: queries and bodies are made from the description of the API, keys name things of every kind.</summary>
public sealed partial class NonsenseTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private static readonly string[] Methods = ["get", "post", "patch", "put", "delete"]; // what is there is asked for before it is deleted

    public enum Nonsense
    {
        /// <summary>Blank texts, no items, zero.</summary>
        Empty,

        /// <summary>Texts of 3,000 characters, the largest number, the last day.</summary>
        Long,

        /// <summary>Texts with signs of SQL, HTML and paths, negative numbers, the first day.</summary>
        Odd,

        /// <summary>A plausible item, twice in each list, of no key and no place of its own.</summary>
        Twice,
    }

    [Theory]
    [InlineData(Nonsense.Empty)]
    [InlineData(Nonsense.Long)]
    [InlineData(Nonsense.Odd)]
    [InlineData(Nonsense.Twice)]
    public async Task No_operation_breaks_on_nonsense(Nonsense kind)
    {
        JsonObject description = (await fixture.Administrator.ReadAsync("~/umbraco/openapi/management.json")).AsObject();
        Maker maker = new(description["components"]!["schemas"]!.AsObject(), kind);
        Dictionary<string, Guid> keys = await KeysAsync();
        List<string> wrong = [];
        int sent = 0;
        foreach ((string method, string path, JsonObject operation) in Operations(description))
        {
            foreach ((string what, Guid key) in keys)
            {
                string address = maker.Address(path, operation, key);
                JsonNode? body = maker.Body(operation, key);
                HttpResponseMessage answer = await fixture.Administrator.SendAsync(new HttpMethod(method.ToUpperInvariant()), "~" + address, body);
                sent++;
                if (answer.StatusCode is >= HttpStatusCode.InternalServerError and not HttpStatusCode.NotImplemented) wrong.Add($"{(int)answer.StatusCode} {method} {address} for {what}: {Short(body)}");
                Assert.NotEqual(HttpStatusCode.Unauthorized, answer.StatusCode);
                if (!address.Contains(key.ToString(), StringComparison.Ordinal) && body?.ToJsonString().Contains(key.ToString(), StringComparison.Ordinal) != true) break; // the next would be the same
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.True(sent > 1000, $"Only {sent} requests were made.");
    }

    [Fact]
    public async Task What_has_no_name_or_one_too_long_is_refused_with_the_cause()
    {
        Session admin = fixture.Administrator;
        string tooLong = new('n', 256);
        await admin.RefusedAsync("InvalidName", admin.PostAsync("/media", Folder(" ")));
        await admin.RefusedAsync("InvalidName", admin.PostAsync("/media", Folder(tooLong)));
        await admin.RefusedAsync("InvalidName", admin.PutAsync($"/media/{await admin.CreateAsync("/media", Folder("Folder"))}", Folder(" ")));
        foreach (string kind in new[] { "document", "media", "member" })
        {
            await admin.RefusedAsync("NameCannotBeEmpty", admin.PostAsync($"/{kind}-type", Type(" ")));
            await admin.RefusedAsync("NameTooLong", admin.PostAsync($"/{kind}-type", Type(tooLong)));
        }

        Guid word = await admin.CreateAsync("/dictionary", new { name = Given.Unique("Word "), translations = Array.Empty<object>() });
        Assert.Equal(HttpStatusCode.BadRequest, (await admin.PutAsync($"/dictionary/{word}", new { name = " ", translations = Array.Empty<object>() })).StatusCode);
        await admin.RefusedAsync("MissingName", admin.PostAsync("/user-group", Group(" ")));
    }

    [Fact]
    public async Task A_language_that_the_site_does_not_have_is_refused()
    {
        HttpResponseMessage answer = await fixture.Administrator.PutAsync("/document/root/sort-children", new { field = "Name", direction = "Ascending", culture = "xx-XX" });
        Assert.Equal((HttpStatusCode.BadRequest, "Unknown language"), (answer.StatusCode, (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["title"]));
    }

    private static IEnumerable<(string Method, string Path, JsonObject Operation)> Operations(JsonObject description) =>
        from method in Methods
        from path in description["paths"]!.AsObject()
        where !path.Key.Contains("/security/back-office/", StringComparison.Ordinal) // they sign out
        let operation = path.Value![method]?.AsObject()
        where operation is not null
        select (method, path.Key, operation);

    private async Task<Dictionary<string, Guid>> KeysAsync()
    {
        Session admin = fixture.Administrator;
        Given given = new(fixture.Api);
        IContentType page = await given.PageTypeAsync();
        Guid group = await admin.CreateAsync("/user-group", Group(Given.Unique("Group ")));
        return new()
        {
            ["a document"] = (await given.DocumentAsync(page, null, (null, Given.Unique("Page "), ""))).Key,
            ["a folder of the library"] = await admin.CreateAsync("/element/folder", new { name = Given.Unique("Folder ") }),
            ["an element"] = await admin.CreateAsync("/element", DocumentTests.Page(await given.ElementTypeAsync(), Given.Unique("Card "), "")),
            ["a medium"] = await admin.CreateAsync("/media", Folder(Given.Unique("Folder "))),
            ["a document type"] = page.Key,
            ["a folder of data types"] = await admin.CreateAsync("/data-type/folder", new { name = Given.Unique("Folder ") }),
            ["a data type"] = Constants.DataTypes.Guids.TextstringGuid,
            ["a media type"] = Constants.MediaTypes.Guids.ImageGuid,
            ["a user"] = await fixture.Api.NewUserAsync($"{Guid.NewGuid():N}@example.org", group),
            ["a group"] = group,
            ["a word"] = await admin.CreateAsync("/dictionary", new { name = Given.Unique("Word "), translations = Array.Empty<object>() }),
            ["nothing"] = Guid.NewGuid(),
        };
    }

    private static object Folder(string name) => new { mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid }, values = Array.Empty<object>(), variants = new[] { new { culture = (string?)null, segment = (string?)null, name } } };

    private static object Type(string name) => new { alias = Given.Unique("type"), name, icon = "icon-document", properties = Array.Empty<object>(), containers = Array.Empty<object>() };

    private static object Group(string name) => new
    {
        name,
        alias = Given.Unique("group"),
        icon = "icon-users",
        sections = Array.Empty<string>(),
        languages = Array.Empty<string>(),
        hasAccessToAllLanguages = true,
        documentRootAccess = true,
        mediaRootAccess = true,
        elementRootAccess = true,
        fallbackPermissions = Array.Empty<string>(),
        permissions = Array.Empty<object>(),
    };

    private static string Short(JsonNode? body) => body?.ToJsonString() is { } json ? json[..Math.Min(json.Length, 300)] : "no body";

    /// <summary>Requests of one kind of nonsense in the shapes of the description (OpenAPI 3.1).</summary>
    private sealed partial class Maker(JsonObject schemas, Nonsense kind)
    {
        private const int Deepest = 5;

        private readonly string _text = kind switch
        {
            Nonsense.Empty => "        ",
            Nonsense.Long => new string('å', 3000),
            Nonsense.Odd => "'\"\\<%_\u0001𝒳;--/../",
            _ => "sv-SE",
        };

        public string Address(string path, JsonObject operation, Guid key)
        {
            string place = PathParameter().Replace(path, m => m.Groups[1].Value.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? key.ToString() : Uri.EscapeDataString(_text[..5]));
            string query = string.Join('&', (operation["parameters"]?.AsArray() ?? []).Where(p => (string?)p!["in"] == "query").Select(p => $"{p!["name"]}={Uri.EscapeDataString(Query(p["schema"]!["items"] ?? p["schema"]!, key))}"));
            return query.Length == 0 ? place : $"{place}?{query}";
        }

        public JsonNode? Body(JsonObject operation, Guid key) => operation["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema ? Made(schema, key, 0) ?? new JsonObject() : null;

        private string Query(JsonNode schema, Guid key) => (string?)schema["format"] == "uuid" ? key.ToString() : Type(schema) switch
        {
            "integer" => Number.ToString(),
            "boolean" => kind is Nonsense.Odd ? "false" : "true",
            _ => _text[..Math.Min(_text.Length, 200)],
        };

        private JsonNode? Made(JsonNode schema, Guid key, int depth)
        {
            if (depth > Deepest) return null;
            if ((string?)schema["$ref"] is { } reference) return Made(schemas[reference.Split('/')[^1]]!, key, depth);
            if ((schema["oneOf"] ?? schema["anyOf"] ?? schema["allOf"]) is JsonArray several) return Made(several.FirstOrDefault(s => s!["$ref"] is not null) ?? several[0]!, key, depth);
            if (schema["enum"] is JsonArray values) return values[0]!.DeepClone();
            return Type(schema) switch
            {
                "object" => new JsonObject((schema["properties"]?.AsObject() ?? []).Select(p => KeyValuePair.Create(p.Key, depth == 0 && kind is Nonsense.Twice && p.Key is "id" or "parent" ? null : Made(p.Value!, key, depth + 1)))),
                "array" => new JsonArray([.. Enumerable.Range(0, kind switch { Nonsense.Empty => 0, Nonsense.Twice => 2, _ => 1 }).Select(_ => Made(schema["items"]!, key, depth + 1))]),
                "boolean" => kind is Nonsense.Long or Nonsense.Twice,
                "integer" or "number" => Number,
                "any" => kind switch { Nonsense.Empty => null, Nonsense.Odd => new JsonObject { ["odd"] = new JsonArray(1, "x") }, Nonsense.Twice => new JsonArray("a", "a"), _ => _text },
                _ => (string?)schema["format"] switch
                {
                    "uuid" => kind is Nonsense.Empty ? Guid.Empty.ToString() : key.ToString(),
                    "date-time" => kind is Nonsense.Odd ? "0001-01-01T00:00:00Z" : "9999-12-31T23:59:59Z",
                    _ => _text,
                },
            };
        }

        private int Number => kind switch { Nonsense.Long => int.MaxValue, Nonsense.Odd => -1, Nonsense.Twice => 1, _ => 0 };

        /// <summary>The type that is not null.</summary>
        private static string Type(JsonNode schema) => schema["type"] switch
        {
            JsonArray types => types.Select(t => (string)t!).First(t => t != "null"),
            { } one => (string)one!,
            null => schema["properties"] is null ? "any" : "object",
        };

        [GeneratedRegex(@"\{(\w+)\}")]
        private static partial Regex PathParameter();
    }
}
