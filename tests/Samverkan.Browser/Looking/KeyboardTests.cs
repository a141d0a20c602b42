namespace Samverkan.Browser.Looking;

public sealed class KeyboardTests(RunningSite site, Chromium chromium)
{
    [Fact]
    public async Task The_first_key_leads_past_the_menu()
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(Visitor.Wide.Options(site.Address));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/material");
        await page.Keyboard.PressAsync("Tab");
        ILocator skip = page.Locator(".skip");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    /// <summary>WCAG 2.4.7 and 2.4.11: what has focus shows it, and nothing lies over it.</summary>
    [Theory, InlineData("/", 390), InlineData("/", 1440), InlineData("/partner", 390), InlineData("/hjalp", 390), InlineData("/material", 1440), InlineData("/fyra-rum", 320)]
    public async Task Focus_is_seen_wherever_it_goes(string address, int width)
    {
        await using IBrowserContext context = await chromium.Browser.NewContextAsync(new Visitor(width).Options(site.Address));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        List<string> hidden = [];
        for (int step = 0; step < 200; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            string? told = await page.EvaluateAsync<string?>(Focus);
            if (told is "end") break;
            if (told is not null) hidden.Add(told);
        }

        Assert.Empty(hidden);
    }

    /// <summary>"end" when focus has left the page; null when all is well; else what is wrong.</summary>
    private const string Focus = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return 'end';
          const told = at.outerHTML.slice(0, 90), box = at.getBoundingClientRect(), exit = document.querySelector('.exit').getBoundingClientRect();
          const outline = getComputedStyle(at);
          if (outline.outlineStyle === 'none' || parseFloat(outline.outlineWidth) < 2) return 'no outline: ' + told;
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return 'out of view: ' + told;
          const covered = at.className !== 'exit' && box.left < exit.right && box.right > exit.left && box.top < exit.bottom && box.bottom > exit.top;
          return covered ? 'under the exit control: ' + told : null;
        }
        """;
}
