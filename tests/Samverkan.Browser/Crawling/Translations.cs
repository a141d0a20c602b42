namespace Samverkan.Browser.Crawling;

public static class Translations
{
    /// <summary>The path of the same page in another language, as the page's head names it.</summary>
    public static string Of(Answer page, string language) =>
        new Uri(page.Html!.QuerySelector($"link[rel=alternate][hreflang='{language}']")!.GetAttribute("href")!).PathAndQuery; // its absence fails the test, as it should
}
