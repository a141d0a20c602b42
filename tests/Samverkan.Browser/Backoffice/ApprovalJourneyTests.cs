namespace Samverkan.Browser.Backoffice;

/// <summary>What a writer writes is read by an editor, sent back with a comment, mended, and approved; in Swedish, at one partner.</summary>
public sealed class ApprovalJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string News = "/partner/kvinnoforum/nyheter/provgodkannande";

    [Fact]
    public async Task A_writer_sends_an_editor_sends_back_the_writer_mends_it_and_the_editor_approves()
    {
        string writerEmail = await Desk.NewEditorAsync("skribent"), editorEmail = await Desk.NewEditorAsync("redaktör");
        await using Desk writer = await OpenAsync(writerEmail, PartnerDesk.Password), editor = await OpenAsync(editorEmail, PartnerDesk.Password);
        await writer.BeginNewsAsync("Provgodkännande", "En rubrik som ska ändras");
        string news = await writer.SaveNewsAsync();
        await SendAsync(writer);
        await writer.SeeAsync(State(writer, "Väntar på godkännande"));
        await writer.PictureAsync("approval-waiting");
        await writer.SpeaksSwedishAsync();
        Assert.Contains(news, Unfolded(await MailAsync(editorEmail)), StringComparison.Ordinal);

        await editor.GoAsync("content/dashboard/approval");
        ILocator line = editor.Page.Locator("samverkan-approval-dashboard a").Filter(new() { HasText = "Provgodkännande" });
        await editor.SeeAsync(line);
        await editor.PictureAsync("approval-dashboard");
        await editor.SpeaksSwedishAsync();
        await line.ClickAsync();
        await editor.SeeAsync(Action(editor, "Reject"));
        await editor.Page.SetViewportSizeAsync(1280, 800); // a small screen has room for every button
        await editor.SeeAsync(editor.Page.Locator("samverkan-quality-footer uui-tag"));
        await Assertions.Expect(Action(editor, "Reject")).ToBeInViewportAsync(new() { Ratio = 1 });
        await editor.PictureAsync("approval-small");
        await editor.Page.SetViewportSizeAsync(1440, 900);
        await Action(editor, "Reject").ClickAsync();
        await editor.Dialog.Locator("uui-textarea textarea").FillAsync("Rubriken kan vara kortare.");
        await editor.PictureAsync("approval-comment");
        await editor.SpeaksSwedishAsync();
        await editor.ConfirmAsync("Skicka tillbaka");
        await editor.SeeToastAsync("skickad tillbaka");
        Assert.Equal(404, await StatusAsync(News));

        await writer.OpenDocumentAsync(news);
        await State(writer, "Skickad tillbaka").ClickAsync();
        await writer.SeeAsync("Rubriken kan vara kortare.");
        await writer.PictureAsync("approval-sent-back");
        await writer.SpeaksSwedishAsync();
        await writer.ConfirmAsync("Stäng");
        await writer.WriteAsync("heading", "En kortare rubrik");
        await writer.SaveNewsAsync();
        await SendAsync(writer);

        await editor.OpenDocumentAsync(news);
        await Action(editor, "Approve").ClickAsync();
        await editor.ConfirmAsync("Godkänn och publicera");
        await editor.SeeToastAsync("godkänd och publicerad");
        await editor.SeeNoneAsync(Action(editor, "Approve"));
        Assert.Contains("En kortare rubrik", await VisitAsync(News), StringComparison.Ordinal);
        await editor.ShowInfoAsync();
        await editor.SeeAsync("Rubriken kan vara kortare."); // in the history
        await editor.PictureAsync("approval-history");
        Assert.Empty(writer.Faults);
        Assert.Empty(editor.Faults);
    }

    private static ILocator Action(Desk desk, string name) => desk.Mark($"workspace-action:Samverkan.WorkspaceAction.{name}");

    private static ILocator State(Desk desk, string text) => desk.Page.Locator("samverkan-approval-state uui-button").Filter(new() { HasText = text });

    private static async Task SendAsync(Desk writer)
    {
        await Action(writer, "SendForApproval").ClickAsync();
        await writer.SeeToastAsync("skickad för godkännande");
    }

    /// <summary>A mail's long lines are broken by "=" (quoted-printable).</summary>
    private static string Unfolded(string mail) => mail.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal);
}
