using Deque.AxeCore.Playwright;

namespace Samverkan.Browser.Looking;

/// <summary>axe-core finds nothing on any page type, by day and by night, on a phone and on a desk.</summary>
public abstract class AccessibilityTests(RunningSite site, BrokenSite broken, Chromium chromium)
{
    protected async Task NothingIsFoundAsync(Visitor visitor)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(visitor.Options(site.Address));
        IPage page = await context.NewPageAsync();
        List<string> found = [];
        foreach ((string type, string address) in Addresses(visitor.Language))
        {
            await page.GotoAsync(address);
            found.AddRange((await page.RunAxe(Axe.Rules)).Lines($"{type} ({address}), {visitor.Name}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private IEnumerable<KeyValuePair<string, string>> Addresses(string language) => language is "sv-SE"
        ? PageType.Addresses.Append(new(PageType.Broken, $"{broken.Address}"))
        : PageType.Addresses.Where(type => site.Crawl.Answers.ContainsKey(type.Value)).Select(type => new KeyValuePair<string, string>(type.Key, Translations.Of(site.Crawl.Answers[type.Value], language)))
            .Append(new("404", "/en/does-not-exist"));
}

// A class each, so that two run at once

public sealed class AccessibilityByDayTests(RunningSite site, BrokenSite broken, Chromium chromium) : AccessibilityTests(site, broken, chromium)
{
    [Theory, InlineData(390), InlineData(1440)]
    public Task Axe_finds_nothing(int width) => NothingIsFoundAsync(new Visitor(width));
}

public sealed class AccessibilityByNightTests(RunningSite site, BrokenSite broken, Chromium chromium) : AccessibilityTests(site, broken, chromium)
{
    [Theory, InlineData(390), InlineData(1440)]
    public Task Axe_finds_nothing(int width) => NothingIsFoundAsync(new Visitor(width, Dark: true));
}

public sealed class AccessibilityInEnglishTests(RunningSite site, BrokenSite broken, Chromium chromium) : AccessibilityTests(site, broken, chromium)
{
    [Fact]
    public Task Axe_finds_nothing() => NothingIsFoundAsync(new Visitor(Language: "en-US"));
}
