using System.Net;
using System.Text.Json.Nodes;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Answers that are given again: known by a tag, new as soon as something is published, and never anybody else's.</summary>
public sealed class CachingTests(ReaderFixture fixture) : IClassFixture<ReaderFixture>
{
    [Fact]
    public async Task Whoever_has_an_answer_is_told_that_it_still_holds()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent page = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Page "), "first"));
        HttpResponseMessage first = await fixture.Reader.GetAsync($"/content/item/{page.Key}");
        string tag = first.Headers.ETag!.ToString();

        HttpResponseMessage again = await fixture.Reader.GetAsync($"/content/item/{page.Key}", ("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Contains("Accept-Language", again.Headers.Vary);

        page.SetValue("headline", "second");
        Assert.True(fixture.Api.Get<IContentService>().Save(page).Success);
        Assert.Equal(HttpStatusCode.NotModified, await fixture.Reader.StatusAsync($"/content/item/{page.Key}", ("If-None-Match", tag)));
        await fixture.Given.PublishAsync(page.Key, (string?)null);
        HttpResponseMessage changed = await fixture.Reader.GetAsync($"/content/item/{page.Key}", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task An_answer_made_for_one_request_is_given_to_no_other()
    {
        await fixture.Given.LanguageAsync("da");
        IContentType type = await fixture.Given.PageTypeAsync(ContentVariation.Culture);
        IContent one = await fixture.Given.PublishedAsync(type, null, ("en-US", Given.Unique("One "), "English"), ("da", Given.Unique("En "), "Dansk")), two = await fixture.Given.PublishedAsync(type, null, ("en-US", Given.Unique("Two "), "Other"));
        one.SetValue("headline", "Draft", "en-US");
        Assert.True(fixture.Api.Get<IContentService>().Save(one).Success);
        async Task<string> HeadlineAsync(params (string, string)[] headers) => (string)(await fixture.Reader.ReadAsync("/content/item/", headers))["properties"]!["headline"]!;

        for (int round = 0; round < 3; round++)
        {
            Assert.Equal("English", await HeadlineAsync(("Start-Item", one.Key.ToString())));
            Assert.Equal("Dansk", await HeadlineAsync(("Start-Item", one.Key.ToString()), ("Accept-Language", "da")));
            Assert.Equal("Other", await HeadlineAsync(("Start-Item", two.Key.ToString())));
            Assert.Equal("Draft", await HeadlineAsync([("Start-Item", one.Key.ToString()), .. Reader.Preview]));
            HttpResponseMessage preview = await fixture.Reader.GetAsync("/content/item/", [("Start-Item", one.Key.ToString()), .. Reader.Preview]);
            Assert.True(preview.Headers.CacheControl!.NoStore);
        }
    }

    [Fact]
    public async Task What_is_unpublished_or_protected_is_gone_at_once()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        IContent page = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Page "), null)), login = await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Login "), null));
        string list = $"/content?filter=contentType:{type.Alias}&sort=name:asc";
        Assert.Equal([login.Name, page.Name], await fixture.Reader.NamesAsync(list));

        PublicAccessEntry entry = new(page, login, login, []);
        Assert.True(fixture.Api.Get<IPublicAccessService>().Save(entry).Success);
        Assert.Equal([login.Name], await fixture.Reader.NamesAsync(list));
        Assert.Equal(HttpStatusCode.Unauthorized, await fixture.Reader.StatusAsync($"/content/item/{page.Key}"));
        Assert.True(fixture.Api.Get<IPublicAccessService>().Delete(entry).Success);
        Assert.Equal(2, (await fixture.Reader.NamesAsync(list)).Length);

        Assert.True(fixture.Api.Get<IContentService>().Unpublish(fixture.Api.Get<IContentService>().GetById(page.Key)!).Success);
        Assert.Equal([login.Name], await fixture.Reader.NamesAsync(list));
    }

    [Fact]
    public async Task A_browser_that_takes_brotli_gets_the_same_smaller()
    {
        IContentType type = await fixture.Given.PageTypeAsync();
        for (int i = 0; i < 5; i++) await fixture.Given.PublishedAsync(type, null, (null, Given.Unique("Page "), new string('x', 200)));
        string list = $"/content?filter=contentType:{type.Alias}";
        byte[] plain = await (await fixture.Reader.GetAsync(list)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        foreach (string encoding in (string[])["br", "gzip", "br"])
        {
            HttpResponseMessage small = await fixture.Reader.GetAsync(list, ("Accept-Encoding", encoding));
            Assert.Equal([encoding], small.Content.Headers.ContentEncoding);
            Stream body = await small.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await using Stream decoded = encoding == "br" ? new System.IO.Compression.BrotliStream(body, System.IO.Compression.CompressionMode.Decompress) : new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress);
            Assert.Equal(5, (int)(await JsonNode.ParseAsync(decoded, cancellationToken: TestContext.Current.CancellationToken))!["total"]!);
            Assert.True(small.Content.Headers.ContentLength < plain.Length);
        }
    }
}
