using System.Text.RegularExpressions;

namespace Samverkan.Browser.Facts;

/// <summary>What is known about the partnership stands on the site in both languages: one pattern a fact and language, each to be found on one page.</summary>
public sealed partial class FactTests(RunningSite site)
{
    public static TheoryData<string, string, string> Facts => new(
    [
        ("F1", "Samverkan mot trafficking var ett utvecklingspartnerskap", "Samverkan mot trafficking.{0,50}was a development partnership"),
        ("F2", "startade 2005.{0,30}pågick i tre år", "began in 2005.{0,40}went on for three years"),
        ("F3", "Ovanligt.*myndigheter, enskilda organisationer, kyrkliga församlingar, museer och universitet", "unusual.*authorities, individual organisations, church communities, museums and universities"),
        ("F4", "utvecklingspartnerskap inom programmet Equal.{0,30}Europeiska socialfonden", "development partnership within Equal.{0,30}European Social Fund"),
        ("F5", "Delfinansierades av EU/Europeiska socialfonden", "Part-financed by the EU / the European Social Fund"),
        ("F6", "ordnat i tre temaområden", "organised in three theme areas"),
        ("F7", "Effektivare lagföring.*Bättre stöd.*värdigt och organiserat återvändande.*Stockholms, Skånes och Västra Götalands län", "More effective prosecution.*Better support.*dignified and organised return.*Stockholm, Skåne and Västra Götaland"),
        ("F8", "Myndigheterna utvecklade också kunskap och metoder ur sin praktiska samverkan", "authorities also developed knowledge and methods out of their practical collaboration"),
        ("F9", "Aktion Värdigt Liv.*före och vid återvändandet.*Skyddat boende.*arbete och studier", "Action Dignified Life.*before and at the return.*Sheltered housing.*work and studies"),
        ("F10", "byggde nätverket.{0,20}ideella organisationer som arbetar mot människohandel, i Sverige och internationellt", "built the network.{0,20}non-profit organisations that work against human trafficking, in Sweden and internationally"),
        ("F11", "Regionala resursteam höll på att byggas upp.*myndigheter och ideella organisationer", "Regional resource teams were being set up.*Authorities and non-profit organisations"),
        ("F12", "kvalificerad plattform för offentlig debatt, medvetenhet och förändrade attityder.*myndigheter.*organisationer.*enskilda", "qualified platform for public debate, awareness and changed attitudes.*authorities, organisations and individuals"),
        ("F13", "2006.{0,20}uppskattad utställning om trafficking på Världskulturmuseet i Göteborg, med ett program", "2006.{0,60}appreciated exhibition about trafficking.*Museum of World Culture, in Gothenburg, with an accompanying programme"),
        ("F14", Partners, Partners),
        ("F15", "Italien, Lettland och Grekland", "Italy, Latvia and Greece"),
        ("F16", "öka medvetenheten om människohandel.*utbyta erfarenheter, både på myndighetsnivå och på gräsrotsnivå", "raise awareness of human trafficking.*exchange experience, at the level of authorities and at the grassroots"),
        ("F17", "Om Samverkan mot trafficking.{0,20} PDF, \\d+ kB", "About Samverkan mot trafficking.{0,20} PDF, \\d+ kB"),
        ("F18", "Örjan Wallin.{0,50}08-691 06 65", "Örjan Wallin.{0,50}08-691 06 65"),
        ("F19", "112.*114 14.*\\+46 77 114 14 00.*020-50 50 50.*116 111.*020-390 000", "112.*114 14.*\\+46 77 114 14 00.*020-50 50 50.*116 111.*020-390 000"),
        ("F20", "^(?:(?!114 14|020-|116 111).)*112.*020-50 50 50", "^(?:(?!114 14|020-|116 111).)*112.*020-50 50 50"),
    ]);

    private const string Partners = "Baltic Fem.*Caritas Sverige.*Hela Människan.*Kvinnoforum.*Manliga nätverket.*Polismyndigheten i Västra Götaland.*"
        + "Prostitutionsenheten Stockholms Stad.*Södermalms Baptistförsamling.*Världskulturmuseet/Statens Museer för Världskultur.*Åklagarmyndigheten";

    [Theory, MemberData(nameof(Facts))]
    public void Fact_stands_on_the_site_in_both_languages(string fact, string swedish, string english)
    {
        Assert.True(Pages("sv-SE").Any(page => Regex.IsMatch(page.Text, swedish)), $"{fact} is on no Swedish page");
        Assert.True(Pages("en-US").Any(page => Regex.IsMatch(page.Text, english)), $"{fact} is on no English page");
    }

    [Fact]
    public void The_fund_is_named_on_every_page() =>
        Assert.Empty(site.Crawl.Pages.Where(page => !Regex.IsMatch(Text(page), "Delfinansierades av EU/Europeiska socialfonden|Part-financed by the EU / the European Social Fund")).Select(page => page.ToString()));

    /// <summary>Wherever a page's own text names a number for help, 112 comes before it.</summary>
    [Fact]
    public void In_danger_112_stands_first_on_every_page_that_speaks_of_help() => Assert.Empty(
        from page in site.Crawl.Pages
        let text = Collapse(page.Html!.QuerySelector("main")!.TextContent)
        let other = OtherNumber().Match(text)
        where other.Success && !text[..other.Index].Contains("112", StringComparison.Ordinal)
        select $"{page.Address}: {other.Value} before 112");

    private IEnumerable<(string Address, string Text)> Pages(string language) => site.Crawl.PagesIn(language).Select(page => (page.Address, Text(page)));

    private static string Text(Answer page) => Collapse(page.Html!.Body!.TextContent);

    private static string Collapse(string text) => Space().Replace(text.Replace("\u200b", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\b114 14|020-50 50 50|020-390 000|116 111")]
    private static partial Regex OtherNumber();
}
