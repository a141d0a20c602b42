using System.IO.Compression;
using System.Net;
using System.Text;
using Samverkan.Web.Delivery;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Tests.Delivery;

/// <summary>Pages are kept until visitors would see something else. An answer that was kept says how old it is.</summary>
public sealed class PageCacheTests(Website site) : IClassFixture<Website>
{
    private const string Page = "/om-samverkan", Other = "/kontakt";

    private IContentService Contents => site.Get<IContentService>();

    [Fact]
    public async Task A_page_asked_again_is_older_and_has_the_same_bytes_and_headers()
    {
        await AskAsync(Page);
        using HttpResponseMessage second = await SendAsync(Page), third = await SendAsync(Page);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await second.Content.ReadAsByteArrayAsync(), await third.Content.ReadAsByteArrayAsync());
        Assert.Equal(["br"], second.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", second.Headers.Vary);
        Assert.True(second.Headers.Contains("Content-Security-Policy"));
        Assert.Equal("text/html; charset=utf-8", second.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task What_is_kept_was_compressed_once()
    {
        byte[] plain = await BytesAsync(Page, ""), compressed = await BytesAsync(Page, "gzip, deflate, br, zstd");
        KeptPages pages = site.Get<KeptPages>();
        KeptPage kept = (await pages.Find(Request(Page, "br"))!)!;
        Assert.InRange(kept.Size, compressed.Length, compressed.Length + 2048);
        Assert.Equal(plain, Decompressed(compressed));
        Assert.True(compressed.Length < plain.Length / 2);
    }

    [Fact]
    public async Task A_published_text_is_there_at_once_and_a_draft_is_not()
    {
        IContent home = Contents.GetRootContent().First(document => document.ContentType.Alias == "home");
        await AskAsync("/");
        await AskAsync(Other);
        string before = home.GetValue<string>("fundingStatement", "sv-SE") ?? home.GetValue<string>("fundingStatement")!;
        string? culture = home.Properties["fundingStatement"]!.PropertyType.VariesByCulture() ? "sv-SE" : null;

        home.SetValue("fundingStatement", "A statement that was published", culture);
        Contents.Save(home);
        Assert.NotNull((await AskAsync("/")).Age);
        Assert.NotNull((await AskAsync(Other)).Age);

        await PublishAsync(home.Key);
        (TimeSpan? age, string text) = await AskAsync("/");
        Assert.Null(age);
        Assert.Contains("A statement that was published", text);
        Assert.Contains("A statement that was published", (await AskAsync(Other)).Text); // it stands in every footer

        IContent again = Contents.GetById(home.Key)!;
        again.SetValue("fundingStatement", before, culture);
        Contents.Save(again);
        await PublishAsync(home.Key);
        Assert.DoesNotContain("A statement that was published", (await AskAsync("/")).Text);
    }

    [Fact]
    public async Task An_element_of_the_library_evicts_pages_when_it_is_published_and_not_as_a_draft()
    {
        Umbraco.Cms.Core.Models.IElement card = await site.ElementAsync(await new Given(site).ElementTypeAsync(), null, (null, Given.Unique("Card "), "first"));
        await AskAsync(Page);
        card.SetValue("headline", "second");
        Assert.True(site.Get<IElementService>().Save(card).Success);
        Assert.NotNull((await AskAsync(Page)).Age);
        await site.PublishElementAsync(card.Key, [null]);
        Assert.Null((await AskAsync(Page)).Age);
        Contents.Save(Contents.GetById(Contents.GetRootContent().First().Key)!); // a draft, after something else was published
        Assert.NotNull((await AskAsync(Page)).Age);
    }

    [Fact]
    public void A_page_that_was_being_made_when_something_was_published_is_not_kept()
    {
        KeptPages pages = site.Get<KeptPages>();
        KeptPages.Place place = pages.Reserve(Request("/made-too-early", ""))!;
        pages.Evict();
        place.Keep(Kept());
        Assert.Null(pages.Find(Request("/made-too-early", "")));
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_one_rendering()
    {
        site.Get<KeptPages>().Evict();
        (TimeSpan? Age, string Text)[] answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AskAsync(Page)));
        Assert.Single(answers.Select(answer => answer.Text).Distinct());
        Assert.Single(answers, answer => answer.Age is null);
    }

    [Theory, InlineData("/finns-inte", HttpStatusCode.NotFound), InlineData("/sok?q=handel", HttpStatusCode.OK), InlineData("/en/search?q=law", HttpStatusCode.OK)]
    public async Task Pages_not_found_and_searches_are_not_kept(string address, HttpStatusCode status)
    {
        using HttpResponseMessage first = await SendAsync(address), second = await SendAsync(address);
        Assert.Equal((status, status), (first.StatusCode, second.StatusCode));
        Assert.Null(second.Headers.Age);
    }

    [Theory, InlineData("Cookie", Samverkan.Cms.Api.Management.Preview.PreviewSession.Cookie + "=preview"), InlineData("Authorization", "Bearer x")]
    public async Task What_is_shown_to_one_person_is_neither_kept_nor_taken_from_what_is_kept(string header, string value)
    {
        await AskAsync(Page);
        using HttpResponseMessage own = await SendAsync(Page, header, value);
        Assert.Null(own.Headers.Age);
        string address = $"{Page}?page={header}";
        using HttpResponseMessage first = await SendAsync(address, header, value);
        Assert.Null((await AskAsync(address)).Age);
    }

    [Fact]
    public async Task A_query_that_pages_do_not_read_makes_no_other_page_and_one_that_they_read_does()
    {
        await AskAsync("/nyheter?page=1");
        Assert.NotNull((await AskAsync("/nyheter?page=1&utm_source=letter")).Age);
        Assert.Null((await AskAsync("/nyheter?page=1&kind=x")).Age);
    }

    [Fact]
    public async Task A_page_asked_for_its_headers_only_has_no_body()
    {
        await AskAsync(Page);
        using HttpRequestMessage head = new(HttpMethod.Head, Page) { Headers = { { "Accept-Encoding", "br" } } };
        using HttpResponseMessage answer = await site.Visitor.SendAsync(head);
        Assert.NotNull(answer.Headers.Age);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task PublishAsync(Guid key)
    {
        string?[] cultures = [.. Contents.GetById(key)!.PublishedCultures];
        var published = await site.Get<IContentPublishingService>().PublishAsync(key, [.. (cultures.Length == 0 ? [null] : cultures).Select(culture => new CulturePublishScheduleModel { Culture = culture })], Given.Editor);
        Assert.True(published.Success, published.Status.ToString());
    }

    private async Task<(TimeSpan? Age, string Text)> AskAsync(string address)
    {
        using HttpResponseMessage answer = await SendAsync(address);
        return (answer.Headers.Age, Encoding.UTF8.GetString(Decompressed(await answer.Content.ReadAsByteArrayAsync())));
    }

    private async Task<byte[]> BytesAsync(string address, string encoding)
    {
        using HttpResponseMessage answer = await SendAsync(address, "Accept-Encoding", encoding);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string address, string header = "Accept-Encoding", string value = "br")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header, value);
        return await site.Visitor.SendAsync(request);
    }

    private static byte[] Decompressed(byte[] brotli)
    {
        using MemoryStream plain = new();
        using BrotliStream reader = new(new MemoryStream(brotli), CompressionMode.Decompress);
        reader.CopyTo(plain);
        return plain.ToArray();
    }

    private static Microsoft.AspNetCore.Http.HttpRequest Request(string path, string encoding)
    {
        Microsoft.AspNetCore.Http.HttpRequest request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
        (request.Method, request.Scheme, request.Host, request.Path) = ("GET", "http", new("localhost"), path);
        request.Headers.AcceptEncoding = encoding;
        return request;
    }

    private static KeptPage Kept() => KeptPage.Of(new Microsoft.AspNetCore.Http.DefaultHttpContext().Response, new MemoryStream([1]))!;
}
