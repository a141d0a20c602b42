namespace Samverkan.Browser.Backoffice.Desks;

/// <summary>Documents made by the API, so that a journey begins where its story does.</summary>
public sealed class Seeds(Desk desk)
{
    public const string Home = "20e45d44-4af0-590b-9ce7-b83a0498ae8a", Accessibility = "ce95dcfc-9e3a-5be8-99f7-aa175205e0c4"; // in the site's uSync folder

    private const string TextPage = "0f2253fc-9d56-58a3-9c7f-bc64c7bf55d7", Template = "1e476562-734c-554b-bdf7-cd59810f6bb2";

    /// <returns>The key of a text page that is not published.</returns>
    public async Task<string> PageAsync(string swedish, string? english = null, string under = Home) =>
        await desk.MadeAsync("document", new
        {
            parent = new { id = under },
            documentType = new { id = TextPage },
            template = new { id = Template },
            values = Headings(swedish, english),
            variants = Variants(swedish, english),
        });

    public async Task<string> PublishedPageAsync(string swedish, string? english = null, string under = Home)
    {
        string page = await PageAsync(swedish, english, under);
        await PublishAsync(page, english is null ? ["sv-SE"] : ["sv-SE", "en-US"]);
        return page;
    }

    public Task PublishAsync(string page, params string[] cultures) =>
        desk.SendAsync("PUT", $"document/{page}/publish", new { publishSchedules = cultures.Select(culture => new { culture, schedule = (object?)null }) });

    /// <summary>Saves another heading in Swedish.</summary>
    public Task HeadAsync(string page, string name, string heading) => desk.SendAsync("PUT", $"document/{page}", new
    {
        template = new { id = Template },
        values = Headings(heading, null),
        variants = Variants(name, null),
    });

    private static object[] Headings(string swedish, string? english) => [.. In(swedish, english).Select(text => new { alias = "heading", culture = text.Culture, segment = (string?)null, value = text.Text })];

    private static object[] Variants(string swedish, string? english) => [.. In(swedish, english).Select(text => new { culture = text.Culture, segment = (string?)null, name = text.Text })];

    private static IEnumerable<(string Culture, string Text)> In(string swedish, string? english)
    {
        yield return ("sv-SE", swedish);
        if (english is not null) yield return ("en-US", english);
    }
}
