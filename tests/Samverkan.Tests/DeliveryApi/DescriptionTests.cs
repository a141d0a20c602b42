using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Cms.Api.Backoffice.Bundle;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>The description of the delivery API: of the site's own types, always current, and good for a client without an <c>any</c>.</summary>
public sealed class DescriptionTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private const string Path = "~/umbraco/openapi/delivery.json";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_content_type_has_a_schema_of_its_own_which_follows_it()
    {
        IContentType type = await fixture.Given.PageTypeAsync(), element = await fixture.Given.ElementTypeAsync();
        string name = char.ToUpperInvariant(type.Alias[0]) + type.Alias[1..];
        JsonObject schemas = await SchemasAsync();
        Assert.Equal(["string", "null"], schemas[$"{name}ContentPropertiesModel"]!["properties"]!["headline"]!["type"]!.AsArray().Select(t => (string)t!));
        Assert.Equal($"#/components/schemas/{name}ContentResponseModel", (string?)schemas["IApiContentResponseModel"]!["discriminator"]!["mapping"]![type.Alias]);
        Assert.True(schemas.ContainsKey($"{char.ToUpperInvariant(element.Alias[0])}{element.Alias[1..]}ElementModel"));
        Assert.True(schemas.ContainsKey("ImageMediaWithCropsResponseModel"));

        fixture.Given.With("number", await fixture.DataTypeAsync("Umbraco.Integer"))((ContentType)type);
        Assert.True((await fixture.Api.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);
        Assert.Equal("integer", (string?)(await SchemasAsync())[$"{name}ContentPropertiesModel"]!["properties"]!["number"]!["type"]![0]);
    }

    [Fact]
    public async Task Everybody_may_read_it_and_every_reference_in_it_leads_somewhere()
    {
        await new Pages(fixture).TypeAsync();
        HttpResponseMessage response = await fixture.Api.NewSession().GetAsync(Path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JsonNode document = JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!;
        Assert.Equal(("Umbraco Delivery API", "Latest"), ((string)document["info"]!["title"]!, (string)document["info"]!["version"]!));
        Assert.Equal(8, document["paths"]!.AsObject().Count);
        string[] leading = [.. References(document).Distinct()];
        Assert.Equal(leading, leading.Where(r => document["components"]!["schemas"]![r.Split('/')[^1]] is not null));
    }

    [Fact]
    public async Task A_strict_client_compiles_from_it_without_any()
    {
        Assert.SkipUnless(new BackofficeBundle(System.IO.Path.Combine(AppContext.BaseDirectory, "backoffice")).IsPresent, "Built without Node.js");
        await new Pages(fixture).TypeAsync();
        string tools = Repository.Folder("tools/delivery"), work = System.IO.Path.Combine(Directory.CreateTempSubdirectory("samverkan-client-").FullName);
        await System.IO.File.WriteAllTextAsync(System.IO.Path.Combine(work, "delivery.json"), await (await fixture.Api.NewSession().GetAsync(Path)).Content.ReadAsStringAsync(Stop), Stop);
        if (!Directory.Exists(System.IO.Path.Combine(tools, "node_modules"))) await RunAsync(tools, "npm", "ci", "--no-audit", "--no-fund");
        await RunAsync(tools, "node", "check.mjs", System.IO.Path.Combine(work, "delivery.json"), work);
        string types = await System.IO.File.ReadAllTextAsync(System.IO.Path.Combine(work, "delivery.d.ts"), Stop);
        Assert.DoesNotContain(": any", types, StringComparison.Ordinal);
        Directory.Delete(work, recursive: true);
    }

    private async Task<JsonObject> SchemasAsync() => (await fixture.Api.NewSession().ReadAsync(Path))["components"]!["schemas"]!.AsObject();

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" ? [(string)p.Value!] : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };

    private static async Task RunAsync(string folder, string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(Stop), errors = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await errors}");
    }
}
