namespace Samverkan.Browser.Backoffice;

/// <summary>Editors at a partner, in Swedish: one writes, the other publishes, in their own part of the site and nowhere else.</summary>
public sealed class PartnerJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    [Fact]
    public async Task A_writer_writes_news_an_editor_publishes_and_nobody_else_is_touched()
    {
        await using Desk writer = await OpenAsync(await Desk.NewEditorAsync("skribent"), PartnerDesk.Password);
        await writer.BeginNewsAsync("Provnyhet", "En nyhet på prov", "2026-11-28");
        await writer.PictureAsync("partner-news");
        await writer.SpeaksSwedishAsync();
        string news = await writer.SaveNewsAsync();

        Assert.Equal([PartnerDesk.Partner], await writer.ChildrenAsync(PartnerDesk.Register));
        Assert.Empty(writer.Faults);
        await Assert.ThrowsAnyAsync<Exception>(() => writer.SendAsync("PUT", $"document/{news}/publish", new { publishSchedules = new[] { new { culture = "sv-SE" } } }));
        Assert.StartsWith("403 PUT", Assert.Single(writer.Faults));
        Assert.Equal(404, await StatusAsync("/partner/kvinnoforum/nyheter/provnyhet"));

        await using Desk editor = await OpenAsync(await Desk.NewEditorAsync("redaktör"), PartnerDesk.Password);
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
