namespace Samverkan.Browser.Backoffice;

/// <summary>Editors at a partner, in Swedish: one writes, the other publishes, in their own part of the site and nowhere else.</summary>
public sealed class PartnerJourneyTests(BackofficeSite site, Chromium chromium) : SwedishJourney(site, chromium)
{
    [Fact]
    public async Task A_writer_writes_news_an_editor_publishes_and_nobody_else_is_touched()
    {
        await using Desk writer = await EditorAsync("skribent");
        await writer.GoAsync("content");
        await writer.SeeAsync("Skriv en nyhet");
        await writer.PictureAsync("partner-start");
        await SpeaksSwedishAsync(writer);
        await writer.Page.Locator("samverkan-welcome uui-button[label='Skriv en nyhet']").ClickAsync();
        await writer.Name().FillAsync("Provnyhet");
        await writer.WriteAsync("heading", "En nyhet på prov");
        await writer.ShowAsync("Fakta");
        await writer.Property("publishedOn").Locator("input").First.FillAsync("2026-11-27T08:00");
        await writer.PictureAsync("partner-news");
        await SpeaksSwedishAsync(writer);
        await writer.Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await writer.Mark("workspace-action:Umb.WorkspaceAction.Document.Save").ClickAsync();
                await writer.ConfirmAsync("Spara");
            },
            answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/document", StringComparison.Ordinal));
        await writer.Page.WaitForURLAsync("**/edit/**");
        string news = writer.OpenKey();

        Assert.Equal([Partner], await writer.ChildrenAsync(Register));
        Assert.Empty(writer.Faults);
        await Assert.ThrowsAnyAsync<Exception>(() => writer.SendAsync("PUT", $"document/{news}/publish", new { publishSchedules = new[] { new { culture = "sv-SE" } } }));
        Assert.StartsWith("403 PUT", Assert.Single(writer.Faults));
        Assert.Equal(404, await StatusAsync("/partner/kvinnoforum/nyheter/provnyhet"));

        await using Desk editor = await EditorAsync("redaktör");
        await editor.OpenDocumentAsync(news);
        await editor.Mark("workspace-action:Umb.WorkspaceAction.Document.SaveAndPublish").ClickAsync();
        await editor.ConfirmAsync("Spara och publicera");
        await editor.SeeToastAsync("publicera");
        await editor.PictureAsync("partner-published");
        Assert.Contains("En nyhet på prov", await VisitAsync("/partner/kvinnoforum/nyheter/provnyhet"), StringComparison.Ordinal);
        Assert.Contains("En nyhet på prov", await VisitAsync("/nyheter"), StringComparison.Ordinal);
        Assert.Contains("En nyhet på prov", await VisitAsync("/partner/kvinnoforum"), StringComparison.Ordinal);
        Assert.Empty(editor.Faults);
    }
}
