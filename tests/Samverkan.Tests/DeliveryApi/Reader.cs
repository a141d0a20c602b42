using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Cms.Search.Site;
using Samverkan.Tests.Hosting;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>A bare install whose content apps may read; a key opens the drafts.</summary>
public class ReaderFixture : IAsyncLifetime
{
    public const string Key = "only for these tests";

    public Api Api { get; private set; } = null!; // set before the first test

    public Reader Reader => new(Api.NewSession());

    public Given Given => new(Api);

    public async ValueTask InitializeAsync() => Api = await Api.StartAsync(new Dictionary<string, string?>(Settings)
    {
        ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:ApiKey"] = Key,
        ["Umbraco:CMS:RequestHandler:AddTrailingSlash"] = "true",
    }, services => services.AddSingleton<ISearchedPages, EveryPage>());

    public ValueTask DisposeAsync() => Api?.DisposeAsync() ?? default;

    protected virtual Dictionary<string, string?> Settings => [];
}

/// <summary>Every page is to be found, by its name and headline.</summary>
internal sealed class EveryPage : ISearchedPages
{
    public SearchedPage Read(IPublishedContent page, string culture) =>
        new(page.Name, "", [], Headline(page.GetProperty("headline"), culture), [], null, [(SearchFacets.Type, page.ContentType.Alias)], []);

    private static string Headline(IPublishedProperty? property, string culture) => property?.GetValue(property.PropertyType.VariesByCulture() ? culture : null) as string ?? "";
}

/// <summary>An app that reads content.</summary>
public sealed class Reader(Session session)
{
    public const string Base = "~/umbraco/delivery/api/v2";

    public static (string, string)[] Preview { get; } = [("Preview", "true"), ("Api-Key", ReaderFixture.Key)];

    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        HttpRequestMessage request = new(HttpMethod.Get, Base[1..] + path);
        foreach ((string name, string value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await session.SendAsync(request);
    }

    public async Task<JsonNode> ReadAsync(string path, params (string Name, string Value)[] headers) => await Session.JsonAsync(await GetAsync(path, headers));

    public async Task<HttpStatusCode> StatusAsync(string path, params (string Name, string Value)[] headers) => (await GetAsync(path, headers)).StatusCode;

    /// <returns>The names in a list, in its order.</returns>
    public async Task<string[]> NamesAsync(string query, params (string Name, string Value)[] headers) => [.. (await ReadAsync(query, headers))["items"]!.AsArray().Select(i => (string)i!["name"]!)];
}
