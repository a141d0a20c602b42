using System.Net;
using Samverkan.Tests.Management;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Who may read, as the settings say.</summary>
public sealed class AccessTests
{
    private static readonly (string, string)[] Key = [("Api-Key", "sesame")];

    [Fact]
    public async Task Off_is_401_everywhere_and_says_nothing()
    {
        await using Api api = await StartAsync(("Enabled", "false"));
        Reader reader = new(api.NewSession());
        foreach (string path in (string[])["/content", $"/content/item/{Guid.NewGuid()}", "/content/item/x", "/content/items?id=x", "/media", "/media/item/x"])
        {
            HttpResponseMessage response = await reader.GetAsync(path, Key);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Closed_asks_for_the_key_and_keeps_no_answer_for_others()
    {
        await using Api api = await StartAsync(("PublicAccess", "false"), ("Media:Enabled", "true"));
        Reader reader = new(api.NewSession());
        foreach (string path in (string[])["/content", "/media?fetch=children:/"])
        {
            Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync(path, Key));
            Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync(path, Key));
            Assert.Equal(HttpStatusCode.Unauthorized, await reader.StatusAsync(path));
            Assert.Equal(HttpStatusCode.Unauthorized, await reader.StatusAsync(path, ("Api-Key", "Sesame")));
            Assert.True((await reader.GetAsync(path, Key)).Headers.CacheControl!.Private);
        }
    }

    [Fact]
    public async Task Media_are_off_by_themselves_and_closed_by_themselves()
    {
        await using Api off = await StartAsync(("Media:Enabled", "false"));
        Assert.Equal(HttpStatusCode.Unauthorized, await new Reader(off.NewSession()).StatusAsync("/media?fetch=children:/", Key));
        await using Api closed = await StartAsync(("Media:Enabled", "true"), ("Media:PublicAccess", "false"));
        Reader reader = new(closed.NewSession());
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("/content"));
        Assert.Equal(HttpStatusCode.Unauthorized, await reader.StatusAsync("/media?fetch=children:/"));
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("/media?fetch=children:/", Key));
    }

    [Fact]
    public async Task Without_a_key_in_the_settings_none_is_valid()
    {
        await using Api api = await StartAsync(("ApiKey", " "), ("PublicAccess", "true"));
        Reader reader = new(api.NewSession());
        Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("/content", ("Api-Key", " ")));
        Assert.Equal(HttpStatusCode.Unauthorized, await reader.StatusAsync("/content", ("Preview", "true"), ("Api-Key", " ")));
    }

    [Fact]
    public async Task A_page_of_another_site_may_read_it_in_the_browser()
    {
        await using Api api = await StartAsync();
        HttpRequestMessage asks = new(HttpMethod.Options, Reader.Base[1..] + "/content");
        asks.Headers.Add("Origin", "https://school.example.org");
        asks.Headers.Add("Access-Control-Request-Headers", "api-key");
        HttpResponseMessage allowed = await api.NewSession().SendAsync(asks);
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Contains("Api-Key", allowed.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
        for (int i = 0; i < 2; i++) Assert.Equal(["*"], (await new Reader(api.NewSession()).GetAsync("/content")).Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_key_may_ask_so_often_in_a_minute()
    {
        await using Api api = await StartAsync(("Samverkan:Delivery:RequestsPerMinute", "3"));
        Reader reader = new(api.NewSession());
        for (int i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("/content", Key));
        HttpResponseMessage refused = await reader.GetAsync("/content", Key);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        for (int i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, await reader.StatusAsync("/content"));
    }

    private static Task<Api> StartAsync(params (string Name, string Value)[] settings) => Api.StartAsync(new Dictionary<string, string?>(
        new (string Name, string Value)[] { ("Enabled", "true"), ("ApiKey", "sesame") }.Concat(settings).GroupBy(s => s.Name).Select(s => KeyValuePair.Create(s.Key.StartsWith("Samverkan", StringComparison.Ordinal) ? s.Key : $"Umbraco:CMS:DeliveryApi:{s.Key}", (string?)s.Last().Value))));
}
