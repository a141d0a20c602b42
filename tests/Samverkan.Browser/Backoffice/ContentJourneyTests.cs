namespace Samverkan.Browser.Backoffice;

/// <summary>An editor writes and publishes.</summary>
public sealed class ContentJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Article = "a2b834d5-8ee2-5416-a3ab-67a77ca1c2d3", Tagged = "ff272a01-b858-514a-a71f-3391fb2eab1b"; // in the site's uSync folder

    [Fact]
    public async Task A_change_is_published_and_visitors_see_it()
    {
        await Desk.OpenDocumentAsync(Article);
        await Desk.WriteAsync("heading", "Nu är webbplatsen öppen");
        await Desk.PublishAsync();
        await Desk.PictureAsync("document");
        Assert.Contains("Nu är webbplatsen öppen", await VisitAsync("/nyheter/webbplatsen-ar-oppen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_news_article_is_written_in_both_languages_saved_unseen_and_published()
    {
        await Desk.GoAsync("content");
        await Desk.ExpandAsync("Hem");
        await Desk.PictureAsync("tree");
        await Desk.CreateUnderAsync("Nyheter");
        await Page.Locator("uui-ref-node-document-type").Filter(new() { HasText = "Nyhet" }).ClickAsync();
        await Desk.Name().FillAsync("Resan");
        await Desk.WriteAsync("heading", "Resan börjar");
        await Desk.ShowAsync("Fakta");
        await Desk.Property("publishedOn").Locator("input").First.FillAsync("2026-03-02T08:00");
        await Desk.TurnToAsync("Engelska", "en-US");
        await Desk.Name().FillAsync("The journey");
        await Desk.ShowAsync("Innehåll");
        await Desk.WriteAsync("heading", "The journey begins");
        await Desk.SaveAsync(everyLanguage: true);
        await Desk.SeeAsync(Desk.Item("Resan"));
        await Assertions.Expect(Desk.Property("heading").Locator("input")).ToHaveValueAsync("Resan börjar"); // opened anew
        Assert.Equal(404, await StatusAsync("/nyheter/resan"));
        await Desk.PublishAsync(everyLanguage: true);
        Assert.Contains("Resan börjar", await VisitAsync("/nyheter/resan"), StringComparison.Ordinal);
        Assert.Contains("The journey begins", await VisitAsync("/en/news/the-journey"), StringComparison.Ordinal);
    }

    [LongJourney]
    public async Task A_page_is_published_with_all_below_it()
    {
        string chapter = await Seeds.PageAsync("Kapitel ett", "Chapter one");
        await Seeds.PageAsync("Avsnitt ett", "Section one", chapter);
        await Desk.OpenDocumentAsync(chapter);
        await Desk.MoreAsync("Publish with descendants");
        await Desk.SelectEveryLanguageAsync();
        await Desk.Dialog.Locator("#includeUnpublishedDescendants #toggle").ClickAsync();
        await Desk.PictureAsync("publish-with-descendants");
        await Desk.ConfirmAsync("Publish with descendants");
        await Desk.SeeToastAsync("published");
        Assert.Contains("Avsnitt ett", await VisitAsync("/kapitel-ett/avsnitt-ett"), StringComparison.Ordinal);
        Assert.Equal(200, await StatusAsync("/en/chapter-one/section-one"));
    }

    [LongJourney]
    public async Task One_language_is_unpublished_and_the_other_stays()
    {
        string page = await Seeds.PublishedPageAsync("Stanna", "Leave");
        await Desk.OpenDocumentAsync(page, "en-US");
        await Desk.MoreAsync("Unpublish");
        await Desk.Language("Svenska", selected: true).ClickAsync();
        await Desk.Language("Engelska", selected: false).ClickAsync();
        await Desk.SeeAsync(Desk.Language("Engelska", selected: true));
        await Desk.PictureAsync("unpublish");
        await Desk.ConfirmAsync("Unpublish");
        await Desk.SeeToastAsync("unpublished");
        Assert.Equal(404, await StatusAsync("/en/leave"));
        Assert.Equal(200, await StatusAsync("/stanna"));
    }

    [LongJourney]
    public async Task Without_its_mandatory_language_a_page_is_a_draft_in_every_language()
    {
        string page = await Seeds.PublishedPageAsync("Bort", "Away");
        await Desk.OpenDocumentAsync(page);
        await Desk.MoreAsync("Unpublish");
        await Desk.ConfirmAsync("Unpublish");
        await Desk.SeeToastAsync("unpublished");
        Assert.Equal(404, await StatusAsync("/en/away"));
        Assert.Equal("Draft", await Desk.StateAsync(page, "en-US"));
    }

    [LongJourney]
    public async Task A_page_is_scheduled_and_its_history_tells()
    {
        string page = await Seeds.PageAsync("Senare", "Later");
        await Desk.OpenDocumentAsync(page);
        await Desk.MoreAsync("Schedule publish");
        await Page.GetByLabel("Publish at", new() { Exact = true }).FillAsync("2040-01-02T08:30");
        await Desk.PictureAsync("schedule");
        await Desk.ConfirmAsync("Schedule publish");
        await Desk.SeeToastAsync("schedule");
        await Desk.ShowInfoAsync();
        await Desk.SeeAsync(Page.Locator(".general-item").Filter(new() { HasText = "January 2, 2040" }));
        await Desk.SeeAsync(Page.Locator("umb-history-item").Filter(new() { HasText = "Content saved" }));
        await Desk.PictureAsync("history");
        Assert.StartsWith("2040-01-02T08:30", (await Desk.VariantAsync(page, "sv-SE")).GetProperty("scheduledPublishDate").GetString(), StringComparison.Ordinal);
        Assert.Equal(404, await StatusAsync("/senare"));
    }

    [LongJourney]
    public async Task An_article_gets_a_tag_that_visitors_see()
    {
        await Desk.OpenDocumentAsync(Tagged);
        await Desk.ShowAsync("Fakta");
        ILocator field = Desk.Property("tags").Locator("#tag-input");
        await Desk.Property("tags").Locator("#input-wrapper, #main-tag, #wrapper").First.ClickAsync();
        await field.FillAsync("ny tagg");
        await field.PressAsync("Enter");
        await Desk.SeeAsync(Desk.Property("tags").Locator("uui-tag").Filter(new() { HasText = "ny tagg" }));
        await Desk.PictureAsync("tags");
        await Desk.PublishAsync();
        Assert.Contains("ny tagg", await VisitAsync("/nyheter/tio-partner-i-tre-ar"), StringComparison.Ordinal);
    }

    [LongJourney]
    public async Task A_blueprint_is_made_of_a_page_and_used_for_another()
    {
        string page = await Seeds.PageAsync("Förebild");
        await Desk.OpenDocumentAsync(page);
        await Desk.ActAsync("Förebild", "Document.CreateBlueprint");
        ILocator name = Page.Locator("umb-create-blueprint-modal input");
        await Assertions.Expect(name).ToHaveValueAsync("Förebild"); // the client's proposal
        await name.FillAsync("Textsida att börja med");
        await Desk.PictureAsync("blueprint");
        await Desk.SubmitAsync("Save");
        await Desk.SeeToastAsync("");
        await Desk.CreateUnderAsync("Tillgänglighet");
        await Page.Locator("uui-ref-node-document-type").Filter(new() { HasText = "Textsida" }).ClickAsync();
        await Desk.Dialog.Locator("uui-menu-item[label='Textsida att börja med']").ClickAsync();
        await Assertions.Expect(Desk.Property("heading").Locator("input")).ToHaveValueAsync("Förebild");
        await Desk.Name().FillAsync("Efter förebilden");
        await Desk.SaveAsync();
        await Desk.SeeAsync(Desk.Item("Efter förebilden"));
        Assert.Contains("Efter förebilden", await Desk.ChildrenAsync(Seeds.Accessibility));
    }

    [LongJourney]
    public async Task A_page_gets_a_host_name_of_its_own()
    {
        string page = await Seeds.PageAsync("Egen adress");
        await Desk.OpenDocumentAsync(page);
        await Desk.ActAsync("Egen adress", "Document.CultureAndHostnames");
        ILocator panel = Page.Locator("umb-culture-and-hostnames-modal");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Add new hostname" }).First.ClickAsync();
        await panel.GetByLabel("Hostname", new() { Exact = true }).FillAsync("egen.example.org");
        await Desk.PictureAsync("hostnames");
        await Desk.SubmitAsync("Save");
        Assert.Contains("egen.example.org", (await Desk.GetAsync($"document/{page}/domains")).ToString(), StringComparison.Ordinal);
    }
}
