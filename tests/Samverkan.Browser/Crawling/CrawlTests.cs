using System.Net;
using AngleSharp.Dom;

namespace Samverkan.Browser.Crawling;

public sealed class CrawlTests(RunningSite site)
{
    private const int LeastPages = 60, LeastPdfs = 8;

    [Fact]
    public void Every_page_picture_font_style_sheet_and_PDF_answers_200()
    {
        Assert.Empty(site.Crawl.Answers.Values.Where(answer => answer.Status is not HttpStatusCode.OK).Select(Told));
        Assert.True(site.Crawl.Pages.Count() >= LeastPages, $"{site.Crawl.Pages.Count()} pages");
        Assert.True(site.Crawl.Pdfs.Count() >= LeastPdfs, $"{site.Crawl.Pdfs.Count()} PDFs");
    }

    [Theory, InlineData("image/webp"), InlineData("image/jpeg"), InlineData("image/svg+xml"), InlineData("font/woff2"), InlineData("text/css")]
    public void Pages_load(string type) => Assert.Contains(site.Crawl.Answers.Values, answer => answer.Type == type && answer.Bytes.Length > 0);

    [Fact]
    public void Each_page_has_a_title_of_its_own() => Assert.Empty(Shared(page => page.Html!.Title));

    [Fact]
    public void Each_page_has_a_description_of_its_own() =>
        Assert.Empty(Shared(page => page.Html!.QuerySelector("meta[name=description]")?.GetAttribute("content")));

    [Fact]
    public void Each_page_says_its_language() =>
        Assert.Empty(site.Crawl.Pages.Where(page => page.Language != (IsEnglish(page) ? "en-US" : "sv-SE")).Select(Told));

    [Fact]
    public void Each_page_has_one_heading_of_the_first_level() => Assert.Empty(site.Crawl.Pages.Where(page => page.Html!.QuerySelectorAll("h1").Length != 1).Select(Told));

    [Fact]
    public void Each_page_names_itself_as_the_canonical_one() =>
        Assert.Empty(site.Crawl.Pages.Where(page => page.Html!.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != new Uri(site.Address, page.Address).ToString()
            && page.Address is not "/").Select(Told));

    [Fact]
    public void Translations_name_each_other() => Assert.Empty(
        from page in site.Crawl.Pages
        from other in Alternates(page)
        where !site.Crawl.Answers.TryGetValue(other.Path, out Answer? translation) || translation.Language != other.Language || Alternates(translation).All(back => back.Path != page.Address)
        select $"{page.Address} names {other.Path}, which does not name it");

    [Fact]
    public void Every_page_but_the_later_ones_of_a_list_is_in_both_languages() =>
        Assert.Empty(site.Crawl.Pages.Where(page => !page.Address.Contains('?') && Alternates(page).Count() != 2).Select(Told));

    [Fact]
    public void No_page_loads_anything_from_another_host() => Assert.Empty(
        from answer in site.Crawl.Answers.Values
        from address in PageAddresses.Loads(answer)
        where Uri.TryCreate(new Uri(site.Address, answer.Address), address, out Uri? whole) && whole.Scheme is not "data" && whole.Authority != site.Address.Authority
        select $"{answer.Address} loads {address}");

    [Fact]
    public void Links_within_a_page_lead_to_something() => Assert.Empty(
        from page in site.Crawl.Pages
        from link in PageAddresses.Links(page)
        let goal = new Uri(new Uri(site.Address, page.Address), link)
        where goal.Authority == site.Address.Authority && goal.Fragment.Length > 1
        where site.Crawl.Answers.GetValueOrDefault(goal.PathAndQuery)?.Html?.GetElementById(Uri.UnescapeDataString(goal.Fragment[1..])) is null
        select $"{page.Address} links to {link}");

    [Fact]
    public void No_word_of_the_interface_is_missing() => Assert.Empty(
        from page in site.Crawl.Pages
        from text in page.Html!.Body!.Descendants<IText>().Select(text => text.Text.Trim())
        where WordKey.Matches(text)
        select $"{page.Address} shows the key {text}");

    [Fact]
    public void No_page_carries_styles_or_scripts_of_its_own() =>
        Assert.Empty(site.Crawl.Pages.Where(page => page.Html!.QuerySelector("[style], style, script:not([type=module][src^='/js/']), [onclick], [onload]") is not null).Select(Told));

    private static string Told(Answer answer) => answer.ToString();

    private static bool IsEnglish(Answer page) => page.Address is "/en" || page.Address.StartsWith("/en/", StringComparison.Ordinal) || page.Address.StartsWith("/en?", StringComparison.Ordinal);

    private static IEnumerable<(string Language, string Path)> Alternates(Answer page) => page.Html!.QuerySelectorAll("link[rel=alternate][hreflang]")
        .Select(link => (link.GetAttribute("hreflang")!, new Uri(link.GetAttribute("href")!).PathAndQuery)); // the site writes both

    private IEnumerable<string> Shared(Func<Answer, string?> text) => site.Crawl.Pages.GroupBy(text)
        .Where(group => string.IsNullOrWhiteSpace(group.Key) || group.Count() > 1)
        .Select(group => $"“{group.Key}”: {string.Join(", ", group.Select(page => page.Address))}");
}
