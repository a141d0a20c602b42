using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Delivery.Answers;
using Samverkan.Cms.Api.Delivery.Requests;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Cms.Api.Delivery.Description;

/// <summary>What the delivery API takes and answers (OpenAPI 3.1), with the site's own content types, so that a client can be made of it. Made anew when those change.</summary>
internal sealed class DeliveryDescription(TypedSchemas types, PublishedSurroundings surroundings, IOptionsMonitor<DeliveryApiSettings> settings)
{
    public const string Path = CmsApi.Root + "/openapi/delivery.json";

    private readonly PerGeneration<bool, KeptAnswer> _made = new(surroundings);

    public Task AnswerAsync(HttpContext http)
    {
        if (settings.CurrentValue.Enabled) return _made.Get(true, _ => KeptAnswer.Of(Encoding.UTF8.GetBytes(Document().ToJsonString(DeliveryJson.Options)))).SendAsync(http, "public, no-cache");
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private JsonObject Document()
    {
        SchemaSet set = new();
        types.AddTo(set);
        JsonObject paths = Paths(set);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Umbraco Delivery API", ["version"] = "Latest", ["description"] = "The site's published content and media. Read-only. Names, headers and answers are those of Umbraco's Content Delivery API, version 2." },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = set.Schemas,
                ["securitySchemes"] = new JsonObject { ["ApiKeyAuth"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = DeliveryHeaders.ApiKey, ["description"] = "Needed for drafts, and where the API is not public." } },
            },
            ["security"] = Security(),
            ["tags"] = new JsonArray(new JsonObject { ["name"] = "Content" }, new JsonObject { ["name"] = "Media" }),
        };
    }

    private static JsonObject Paths(SchemaSet set)
    {
        JsonObject paths = [];
        foreach ((string tag, string item) in new[] { ("Content", TypedSchemas.ContentResponse), ("Media", TypedSchemas.MediaResponse) })
        {
            string root = $"{DeliveryApi.Base}/{tag.ToLowerInvariant()}";
            JsonObject one = SchemaSet.Reference(item), many = new() { ["type"] = "array", ["items"] = SchemaSet.Reference(item) };
            string page = $"Paged{item}";
            JsonObject parts = new() { ["total"] = new JsonObject { ["type"] = "integer", ["format"] = "int64" }, ["items"] = many.DeepClone() };
            if (tag == "Content") parts["excerpts"] = Excerpts();
            set.Add(page, new JsonObject { ["type"] = "object", ["required"] = new JsonArray("total", "items"), ["properties"] = parts, ["additionalProperties"] = false });
            paths[root] = Operation(tag, $"Get{tag}2.0", SchemaSet.Reference(page), [400], ListQuery(tag == "Media"));
            paths[$"{root}/items"] = Operation(tag, $"Get{tag}Items2.0", many, [400, 401, 403], [Query("id", Array(new JsonObject { ["type"] = "string", ["format"] = "uuid" }))]);
            paths[$"{root}/item/{{path}}"] = Operation(tag, $"Get{tag}ItemByPath2.0", one, [301, 400, 401, 403, 404], [InPath("path", new JsonObject { ["type"] = "string" })]);
            paths[$"{root}/item/{{id}}"] = Operation(tag, $"Get{tag}ItemById2.0", one.DeepClone().AsObject(), [400, 401, 403, 404], [InPath("id", new JsonObject { ["type"] = "string", ["format"] = "uuid" })]);
        }

        set.Add("ProblemDetails", new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["type"] = Text(),
                ["title"] = Text(),
                ["status"] = new JsonObject { ["type"] = "integer", ["format"] = "int32" },
                ["detail"] = Text(),
                ["errors"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = Array(Text()) },
            },
        });
        return paths;
    }

    private static JsonObject Operation(string tag, string id, JsonObject answer, int[] others, JsonObject[] parameters)
    {
        JsonObject responses = new() { ["200"] = Response("OK", "application/json", answer) };
        foreach (int status in others) responses[status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = status == 400 ? Response("Bad request", "application/problem+json", SchemaSet.Reference("ProblemDetails")) : new JsonObject { ["description"] = Said(status) };
        JsonObject[] headers = tag == "Content" ? [Header(DeliveryHeaders.AcceptLanguage), Header(DeliveryHeaders.AcceptSegment), Header(DeliveryHeaders.Preview), Header(DeliveryHeaders.StartItem)] : [];
        return new JsonObject
        {
            ["get"] = new JsonObject
            {
                ["tags"] = new JsonArray(tag),
                ["operationId"] = id,
                ["parameters"] = new JsonArray([.. parameters.Concat([Query("expand", Text()), Query("fields", Text())]).Concat(headers).Append(Header(DeliveryHeaders.ApiKey))]),
                ["responses"] = responses,
                ["security"] = Security(),
            },
        };
    }

    private static JsonObject Excerpts() => new()
    {
        ["description"] = "With filter=text: only. By the id of an item: some of its text around the words that were sought",
        ["type"] = "object",
        ["additionalProperties"] = Array(new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("text", "isHit"),
            ["properties"] = new JsonObject { ["text"] = Text(), ["isHit"] = new JsonObject { ["type"] = "boolean" } },
            ["additionalProperties"] = false,
        }),
    };

    private static JsonObject[] ListQuery(bool needsFetch) =>
    [
        needsFetch ? Required(Query("fetch", Text())) : Query("fetch", Text()),
        Query("filter", Array(Text())),
        Query("sort", Array(Text())),
        Query("skip", new JsonObject { ["type"] = "integer", ["format"] = "int32", ["default"] = 0 }),
        Query("take", new JsonObject { ["type"] = "integer", ["format"] = "int32", ["default"] = 10 }),
    ];

    private static string Said(int status) => status switch
    {
        StatusCodes.Status301MovedPermanently => "Moved: Location is the path of content where it is now",
        StatusCodes.Status401Unauthorized => "Unauthorized",
        StatusCodes.Status403Forbidden => "Forbidden",
        _ => "Not found",
    };

    /// <summary>None is needed for what is public.</summary>
    private static JsonArray Security() => new(new JsonObject { ["ApiKeyAuth"] = new JsonArray() }, new JsonObject());

    private static JsonObject Response(string description, string type, JsonObject schema) => new() { ["description"] = description, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } } };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Query(string name, JsonObject schema) => new() { ["name"] = name, ["in"] = "query", ["schema"] = schema };

    private static JsonObject InPath(string name, JsonObject schema) => Required(new JsonObject { ["name"] = name, ["in"] = "path", ["schema"] = schema });

    private static JsonObject Header(string name) => new() { ["name"] = name, ["in"] = "header", ["schema"] = Text() };

    private static JsonObject Required(JsonObject parameter)
    {
        parameter["required"] = true;
        return parameter;
    }
}
