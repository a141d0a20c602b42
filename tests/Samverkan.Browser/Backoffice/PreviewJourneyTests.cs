namespace Samverkan.Browser.Backoffice;

/// <summary>An editor looks at a draft before others see it.</summary>
public sealed class PreviewJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [Fact]
    public async Task A_draft_is_previewed_in_both_languages_and_follows_what_is_saved()
    {
        string page = await Seeds.PublishedPageAsync("Förhandsvisning", "Preview");
        await Desk.OpenDocumentAsync(page);
        await Desk.WriteAsync("heading", "Ett utkast");
        IPage preview = await Page.Context.RunAndWaitForPageAsync(SaveAndPreviewAsync);
        ILocator heading = preview.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToHaveTextAsync("Ett utkast");
        await Desk.PictureAsync("preview-swedish", preview);

        await Page.BringToFrontAsync();
        await Desk.WriteAsync("heading", "Ett bättre utkast");
        await SaveAndPreviewAsync();
        await Assertions.Expect(heading).ToHaveTextAsync("Ett bättre utkast");

        await preview.BringToFrontAsync();
        await preview.Locator("uui-button[popovertarget='cultures-popover']").ClickAsync();
        await preview.Locator("uui-menu-item[label='Engelska']").ClickAsync();
        await Assertions.Expect(heading).ToHaveTextAsync("Preview");
        await preview.Locator("uui-button[popovertarget='devices-popover']").ClickAsync();
        await preview.Locator("uui-menu-item[label='Smartphone portrait']").ClickAsync();
        await Desk.PictureAsync("preview-english-phone", preview);
        Assert.DoesNotContain("utkast", await VisitAsync("/forhandsvisning"), StringComparison.Ordinal);
        await preview.GetByRole(AriaRole.Button, new() { Name = "Exit" }).ClickAsync();
    }

    private Task SaveAndPreviewAsync() => Desk.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPreview").ClickAsync();
}
