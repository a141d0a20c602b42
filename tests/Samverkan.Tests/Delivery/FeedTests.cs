using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Tests.Delivery;

/// <summary>News as RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, held to what those ask for.</summary>
public sealed partial class FeedTests(Website site) : IClassFixture<Website>
{
    private const string Swedish = "/nyheter", English = "/en/news", Partners = "/partner/kvinnoforum/nyheter";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom", Media = "http://search.yahoo.com/mrss/";

    [Theory, InlineData(Swedish, "sv-SE"), InlineData(English, "en-US")]
    public async Task RSS_has_what_the_specification_requires(string archive, string language)
    {
        XElement channel = XElement.Parse(await TextAsync($"{archive}/rss.xml", "application/rss+xml")).Element("channel")!;
        Assert.All(new[] { "title", "link", "description" }, name => Assert.NotEmpty(channel.Element(name)!.Value));
        Assert.Equal(language, channel.Element("language")!.Value);
        Assert.EndsWith($"{archive}/rss.xml", (string)channel.Element(Atom + "link")!.Attribute("href")!);
        XElement[] items = [.. channel.Elements("item")];
        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            Assert.True(Uri.TryCreate(item.Element("link")!.Value, UriKind.Absolute, out _));
            Assert.Matches(MailDate(), item.Element("pubDate")!.Value);
            Assert.StartsWith("urn:uuid:", item.Element("guid")!.Value);
            Assert.Equal("false", (string?)item.Element("guid")!.Attribute("isPermaLink"));
            WellFormed(item.Element("description")!.Value);
        });
        DateTimeOffset[] dates = [.. items.Select(item => DateTimeOffset.ParseExact(item.Element("pubDate")!.Value, "r", CultureInfo.InvariantCulture))];
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(items.Length, items.Select(item => item.Element("guid")!.Value).Distinct().Count());
        Assert.All(items.Elements("enclosure"), enclosure =>
        {
            Assert.True((long)enclosure.Attribute("length")! > 0);
            Assert.StartsWith("image/", (string)enclosure.Attribute("type")!);
            Assert.True(Uri.TryCreate((string)enclosure.Attribute("url")!, UriKind.Absolute, out _));
        });
    }

    [Theory, InlineData(Swedish, "sv-SE"), InlineData(English, "en-US")]
    public async Task Atom_has_what_RFC_4287_requires(string archive, string language)
    {
        XElement feed = XElement.Parse(await TextAsync($"{archive}/atom.xml", "application/atom+xml"));
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(language, (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.Single(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        XElement[] entries = [.. feed.Elements(Atom + "entry")];
        Assert.NotEmpty(entries);
        Assert.All(entries.Prepend(feed), part =>
        {
            Assert.True(Uri.TryCreate(Assert.Single(part.Elements(Atom + "id")).Value, UriKind.Absolute, out _));
            Assert.NotEmpty(Assert.Single(part.Elements(Atom + "title")).Value);
            Assert.Matches(InternetDate(), Assert.Single(part.Elements(Atom + "updated")).Value);
            Assert.NotEmpty(part.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Single(part.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
        });
        Assert.Equal(entries.Length, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(entries, entry => WellFormed(entry.Element(Atom + "summary")!.Value));
    }

    [Theory, InlineData(Swedish, "sv-SE"), InlineData(English, "en-US")]
    public async Task JSON_Feed_has_what_version_1_1_requires(string archive, string language)
    {
        JsonNode feed = JsonNode.Parse(await TextAsync($"{archive}/feed.json", "application/feed+json"))!;
        Assert.Equal(("https://jsonfeed.org/version/1.1", language), ((string?)feed["version"], (string?)feed["language"]));
        Assert.NotEmpty((string)feed["title"]!);
        Assert.EndsWith($"{archive}/feed.json", (string)feed["feed_url"]!);
        Assert.EndsWith(archive, (string)feed["home_page_url"]!);
        Assert.NotEmpty(feed["items"]!.AsArray());
        Assert.All(feed["items"]!.AsArray(), item =>
        {
            Assert.StartsWith("urn:uuid:", (string)item!["id"]!);
            Assert.Matches(InternetDate(), (string)item["date_published"]!);
            WellFormed((string)item["content_html"]!);
        });
    }

    [Fact]
    public async Task The_three_formats_list_the_same_and_the_languages_have_ids_of_their_own()
    {
        string[] json = await IdsAsync(Swedish);
        Assert.Equal(json, XElement.Parse(await TextAsync($"{Swedish}/atom.xml")).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal(json, XElement.Parse(await TextAsync($"{Swedish}/rss.xml")).Descendants("item").Select(item => item.Element("guid")!.Value));
        Assert.Empty(json.Intersect(await IdsAsync(English)));
    }

    [Fact]
    public async Task The_picture_comes_with_its_words()
    {
        Guid image = site.Get<IMediaService>().GetPagedDescendants(-1, 0, 500, out _).First(media => media.ContentType.Alias == "Image").Key;
        IContent news = await PublishAsync("Nyhet med bild", article =>
        {
            article.SetValue("mainImage", $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{image}}"}]""");
            SetText(article, "mainImageAlt", "Två \"händer\"");
        });
        XElement rss = XElement.Parse(await TextAsync($"{Swedish}/rss.xml")).Descendants("item").Single(item => item.Element("title")!.Value == "Nyhet med bild");
        JsonNode json = JsonNode.Parse(await TextAsync($"{Swedish}/feed.json"))!["items"]!.AsArray().Single(item => (string?)item!["title"] == "Nyhet med bild")!;
        XElement enclosure = rss.Element("enclosure")!;
        Assert.Equal("Två \"händer\"", rss.Element(Media + "content")!.Element(Media + "description")!.Value);
        Assert.Equal("Två \"händer\"", (string?)json["attachments"]![0]!["title"]);
        Assert.Equal("Två \"händer\"", (string?)XElement.Parse($"<div>{(string)json["content_html"]!}</div>").Descendants("img").Single().Attribute("alt"));
        byte[] file = await PictureAsync((string)enclosure.Attribute("url")!, (string)enclosure.Attribute("type")!);
        Assert.Equal((long)enclosure.Attribute("length")!, file.Length);
        Assert.NotEmpty(await PictureAsync((string)json["image"]!, "image/jpeg"));
        site.Get<IContentService>().Delete(site.Get<IContentService>().GetById(news.Key)!);
    }

    [Fact]
    public async Task A_partners_feed_is_there_before_its_first_piece_of_news() => Assert.Empty(await IdsAsync(Partners));

    [Theory, InlineData(Swedish), InlineData(English), InlineData(Partners)]
    public async Task An_archive_names_its_feeds_in_its_head_and_links_to_them(string archive)
    {
        string page = WebUtility.HtmlDecode(await TextAsync(archive)); // Razor writes a + as its number
        Assert.All(new[] { ("application/rss+xml", "rss.xml"), ("application/atom+xml", "atom.xml"), ("application/feed+json", "feed.json") }, feed =>
        {
            Assert.Matches($"<link rel=\"alternate\" type=\"{Regex.Escape(feed.Item1)}\" title=\"[^\"]+\" href=\"{archive}/{feed.Item2}\">", page);
            Assert.Contains($"<a href=\"{archive}/{feed.Item2}\"", page);
        });
    }

    [Theory, InlineData("rss.xml"), InlineData("atom.xml"), InlineData("feed.json")]
    public async Task Who_has_the_feed_already_is_told_so_in_short(string file)
    {
        using HttpResponseMessage first = await SendAsync($"{Swedish}/{file}"), kept = await SendAsync($"{Swedish}/{file}");
        string tag = first.Headers.ETag!.ToString(), date = first.Content.Headers.LastModified!.Value.ToString("r", CultureInfo.InvariantCulture);
        Assert.Equal(tag, kept.Headers.ETag!.ToString());
        foreach ((string header, string value, HttpStatusCode status) in new[] { ("If-None-Match", tag, HttpStatusCode.NotModified), ("If-None-Match", "\"other\"", HttpStatusCode.OK), ("If-Modified-Since", date, HttpStatusCode.NotModified), ("If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT", HttpStatusCode.OK) })
        {
            using HttpResponseMessage again = await SendAsync($"{Swedish}/{file}", header, value);
            Assert.Equal(status, again.StatusCode);
            Assert.Equal(status == HttpStatusCode.OK, (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 0);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
        }

        site.Get<Samverkan.Web.Delivery.KeptPages>().Evict();
        using HttpResponseMessage made = await SendAsync($"{Swedish}/{file}", "If-None-Match", tag);
        Assert.Equal(HttpStatusCode.NotModified, made.StatusCode); // also when it had to be made anew
        using HttpResponseMessage next = await SendAsync($"{Swedish}/{file}");
        Assert.NotNull(next.Headers.Age); // and whoever comes then gets what was made
    }

    [Fact]
    public async Task News_comes_when_it_is_published_and_goes_when_it_is_not()
    {
        IContentService contents = site.Get<IContentService>();
        int before = (await IdsAsync(Swedish)).Length;
        IContent news = await PublishAsync("Nyhet med \u000b tecken & <märken>", article => SetText(article, "preamble", "Å & <b>"), beforePublishing: async () => Assert.DoesNotContain("märken", await TextAsync($"{Swedish}/feed.json")));
        XElement item = XElement.Parse(await TextAsync($"{Swedish}/rss.xml")).Descendants("item").Single(item => item.Element("title")!.Value.Contains("<märken>", StringComparison.Ordinal));
        Assert.Equal("Wed, 01 Jul 2026 10:00:00 GMT", item.Element("pubDate")!.Value); // wall time in Stockholm
        Assert.Equal("<p>Å &amp; &lt;b&gt;</p>", item.Element("description")!.Value);
        Assert.Equal(before + 1, (await IdsAsync(Swedish)).Length);
        Assert.DoesNotContain("märken", await TextAsync($"{English}/feed.json"));

        IPublicAccessService access = site.Get<IPublicAccessService>();
        IContent archive = contents.GetById(ArchiveKey())!;
        PublicAccessEntry entry = new(contents.GetById(news.Key)!, archive, archive, []);
        Assert.True(access.Save(entry).Success);
        Assert.DoesNotContain("märken", await TextAsync($"{Swedish}/feed.json"));
        Assert.True(access.Delete(entry).Success);
        Assert.Contains("märken", await TextAsync($"{Swedish}/feed.json"));

        Assert.True((await site.Get<IContentPublishingService>().UnpublishAsync(news.Key, new HashSet<string> { "sv-SE" }, Given.Editor)).Success);
        Assert.Equal(before, (await IdsAsync(Swedish)).Length);
        contents.Delete(contents.GetById(news.Key)!);
    }

    [Theory, InlineData("/rss.xml"), InlineData("/kontakt/rss.xml"), InlineData("/finns-inte/feed.json"), InlineData("/nyheter/rss.xml.bak")]
    public async Task There_is_no_feed_where_there_is_no_archive(string address)
    {
        using HttpResponseMessage answer = await SendAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<IContent> PublishAsync(string title, Action<IContent> fill, Func<Task>? beforePublishing = null)
    {
        IContentService contents = site.Get<IContentService>();
        IContent news = contents.Create("", ArchiveKey(), "newsArticle");
        news.SetCultureName(title, "sv-SE");
        news.SetValue("publishedOn", new DateTime(2026, 7, 1, 12, 0, 0));
        SetText(news, "heading", title);
        fill(news);
        contents.Save(news);
        if (beforePublishing is not null) await beforePublishing();
        var published = await site.Get<IContentPublishingService>().PublishAsync(news.Key, [new CulturePublishScheduleModel { Culture = "sv-SE" }], Given.Editor);
        Assert.True(published.Success, $"{published.Status}: {string.Join(", ", published.Result.InvalidPropertyAliases)}");
        return news;
    }

    private async Task<byte[]> PictureAsync(string address, string type)
    {
        using HttpResponseMessage picture = await site.Visitor.GetAsync(new Uri(address).PathAndQuery, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, type), (picture.StatusCode, picture.Content.Headers.ContentType?.MediaType));
        return await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private Guid ArchiveKey() => site.Get<IContentService>().GetPagedDescendants(site.Get<IContentService>().GetRootContent().Single(c => c.ContentType.Alias == "home").Id, 0, 500, out _).First(c => c.ContentType.Alias == "newsArchive" && c.Level == 2).Key;

    private static void SetText(IContent news, string alias, string text) => news.SetValue(alias, text, news.Properties[alias]!.PropertyType.VariesByCulture() ? "sv-SE" : null);

    private static void WellFormed(string html) => Assert.NotEmpty(XElement.Parse($"<div>{html}</div>").Value);

    private async Task<string[]> IdsAsync(string archive) => [.. JsonNode.Parse(await TextAsync($"{archive}/feed.json"))!["items"]!.AsArray().Select(item => (string)item!["id"]!)];

    private async Task<string> TextAsync(string address, string? type = null)
    {
        using HttpResponseMessage answer = await SendAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        if (type is not null) Assert.Equal($"{type}; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(string address, string? header = null, string? value = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (header is not null) request.Headers.TryAddWithoutValidation(header, value);
        return await site.Visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$")]
    private static partial Regex MailDate();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex InternetDate();
}
