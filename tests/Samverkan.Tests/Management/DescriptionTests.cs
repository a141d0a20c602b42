using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.Management;

/// <summary>What is offered takes and answers what the client declares.</summary>
public sealed class DescriptionTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    /// <summary>Nothing is fetched from other hosts, so in no size.</summary>
    private static readonly string[] WithoutPurpose = ["/oembed/query maxWidth", "/oembed/query maxHeight"];

    [Fact]
    public async Task Every_operation_takes_the_query_and_the_body_that_the_client_declares()
    {
        JsonObject paths = (await fixture.Administrator.ReadAsync("~/umbraco/openapi/management.json"))["paths"]!.AsObject();
        List<string> wrong = [];
        foreach (string[] line in System.IO.File.ReadLines(Repository.Folder("src/Samverkan.Cms.Api/Contract/operations.tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t')))
        {
            if (paths[Api.Base + line[1]]?[line[0].ToLowerInvariant()] is not { } offered) continue; // not offered here
            string[] query = [.. (offered["parameters"]?.AsArray() ?? []).Where(p => (string?)p!["in"] == "query").Select(p => (string)p!["name"]!)];
            string[] missing = [.. line[5].Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(query, StringComparer.OrdinalIgnoreCase).Except(["skip", "take"]).Where(q => !WithoutPurpose.Contains($"{line[1]} {q}"))];
            if (missing.Length > 0) wrong.Add($"{line[0]} {line[1]} does not take {string.Join(", ", missing)}");
            string body = ((string?)offered["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"])?.Split('/')[^1] ?? "";
            if (body != line[2]) wrong.Add($"{line[0]} {line[1]} takes {(body.Length == 0 ? "nothing" : body)} instead of {line[2]}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public async Task The_description_is_for_those_signed_in() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await fixture.Api.NewSession().GetAsync("~/umbraco/openapi/management.json")).StatusCode);
}
