namespace Samverkan.Browser.Backoffice;

/// <summary>An editor writes and publishes in the real client.</summary>
public sealed class ContentJourneyTests(BackofficeSite site, Chromium chromium) : IAsyncLifetime
{
    private const string News = "b23920ed-9cfd-55ec-b85d-5f0c7ddac979", Article = "a2b834d5-8ee2-5416-a3ab-67a77ca1c2d3"; // in the site's uSync folder

    private Desk _desk = null!; // opened before each test

    private IPage Page => _desk.Page;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(site, chromium);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task A_change_is_published_and_visitors_see_it()
    {
        await _desk.GoAsync($"content/workspace/document/edit/{Article}/sv-SE");
        await Page.GetByLabel("Heading").FillAsync("Nu är webbplatsen öppen");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).First.ClickAsync();
        await Page.Locator("umb-document-save-modal, umb-document-publish-modal, uui-dialog-layout").GetByRole(AriaRole.Button, new() { Name = "Save and publish" }).ClickAsync();
        await _desk.SeeToastAsync("published");
        await _desk.PictureAsync("document");
        using HttpClient visitor = new() { BaseAddress = site.Address };
        Assert.Contains("Nu är webbplatsen öppen", await visitor.GetStringAsync("/nyheter/webbplatsen-ar-oppen"), StringComparison.Ordinal);
        await _desk.AllIsWellAsync();
    }

    [Fact]
    public async Task A_news_article_is_created_saved_as_a_draft_and_stays_unseen()
    {
        await _desk.GoAsync($"content/workspace/document/edit/{News}/sv-SE");
        await _desk.SeeAsync(Page.Locator("umb-document-workspace-editor"));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Create item for Nyheter" }).ClickAsync(new() { Force = true });
        await _desk.PictureAsync("create");
        await _desk.AllIsWellAsync();
    }
}
