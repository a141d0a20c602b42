using System.Diagnostics;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Whatever is asked, the answer is no failure of the server, and comes soon. A seed tells which requests were made: <c>DELIVERY_SEED</c> and <c>DELIVERY_REQUESTS</c> make others, and more.</summary>
public sealed class WrongParameterTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    private static readonly string[] Routes = ["/content", "/content/items", "/content/item/{key}", "/content/item/{word}", "/media", "/media/items", "/media/item/{key}", "/media/item/{word}", "/content/item/", "/media/item/"];

    private static readonly string[] Names = ["id", "fetch", "filter", "sort", "skip", "take", "expand", "fields", "ID", "Fetch", "unknown"];

    private static readonly string[] Words =
    [
        "", " ", "0", "-1", "1", "99999999999999999999", "NaN", "null", "true", "{key}", "children:", "children:/", "children:{key}", "descendants:%2F", "ancestors:..", "parent:x", "contentType:", "contentType:!", "contentType:a,b,,c", "name:*", "name:\"", "name:\u0000", "createDate>",
        "createDate>:2024-02-30", "createDate<>!:x", "createDate:0001-01-01", "updateDate>9999-12-31T23:59:59Z", "mediaType:Image", "mediaType:a:b", "name:asc", "name:", "name", ":asc", ":", "level:desc", "sortOrder:ascending", "properties", "properties[", "properties[]", "properties[$all]", "$all", "$all[",
        "properties[a[properties[b[properties[c[properties[d[properties[e[properties[f[properties[g[properties[h[properties[i]]]]]]]]]]]]]]]]]", "]", "[", ",", "a,,b", "%", "%zz", "%00", "%2F%2f", "..%2F..%2Fetc", "å/ö", "漢字", "\ud83d\ude00", "a'b\"c<d>", "preview-{key}", "preview-", "2147483647", "2147483648",
        "../", "//", "/\\", "?x", "#", "&&", "=", ";", "{localLink:x}", new string('a', 3000), new string('[', 2000), string.Concat(Enumerable.Repeat("properties[a", 500)),
    ];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("Accept-Language", ["en-US", "xx", "sv-SE,en;q=0.9", "", "--", "_", "en_US", new string('e', 500), "*", "zz-ZZ-zz-ZZ"]),
        ("Accept-Segment", ["", "vip", "a b", "'"]),
        ("Api-Key", ["", "wrong", ReaderFixture.Key]),
        ("Preview", ["true", "false", "TRUE", "1", ""]),
        ("Start-Item", ["", "/", "nowhere", "{key}", "../..", new string('s', 500)]),
        ("If-None-Match", ["*", "x", "W/", "\"\"", ",,,"]),
        ("Accept-Encoding", ["br", "gzip", "br;q=0", "*", ""]),
    ];

    [Fact]
    public async Task No_request_breaks_the_server()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("DELIVERY_SEED"), out int given) ? given : 20261128, requests = int.TryParse(Environment.GetEnvironmentVariable("DELIVERY_REQUESTS"), out int many) ? many : 500;
        IContentType type = await fixture.Given.PageTypeAsync();
        Guid[] keys = [(await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Page "), null))).Key, Guid.NewGuid(), Guid.Empty];
        Random random = new(seed);
        List<string> broken = [];
        Dictionary<int, int> statuses = [];
        for (int i = 0; i < requests; i++)
        {
            string address = Address(random, keys);
            (string, string)[] headers = [.. Headers.Where(_ => random.Next(4) == 0).Select(h => (h.Name, Filled(h.Values[random.Next(h.Values.Length)], keys[random.Next(keys.Length)])))];
            Stopwatch watch = Stopwatch.StartNew();
            HttpResponseMessage response = await fixture.Reader.GetAsync(address, headers);
            int status = (int)response.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (status >= 500 || watch.Elapsed > TimeSpan.FromSeconds(1) || (status == 400 && response.Content.Headers.ContentType?.MediaType != "application/problem+json")) broken.Add($"{status} after {watch.Elapsed}: {address} {string.Join(' ', headers)}");
        }

        Assert.True(broken.Count == 0, $"Seed {seed}: {string.Join('\n', broken)}");
        foreach (int expected in (int[])[200, 400, 401, 404]) Assert.Contains(expected, statuses.Keys);
    }

    private static string Address(Random random, Guid[] keys)
    {
        string Word() => Filled(Words[random.Next(Words.Length)], keys[random.Next(keys.Length)]);
        string route = Routes[random.Next(Routes.Length)].Replace("{key}", keys[random.Next(keys.Length)].ToString()).Replace("{word}", Uri.EscapeDataString(Word().Replace("\0", ""))); // the server itself refuses a path with that
        return $"{route}?{string.Join('&', Enumerable.Range(0, random.Next(4)).Select(_ => $"{Names[random.Next(Names.Length)]}={Uri.EscapeDataString(Word())}"))}";
    }

    private static string Filled(string word, Guid key) => word.Replace("{key}", key.ToString());
}
