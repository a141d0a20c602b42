namespace Samverkan.Browser.Backoffice;

/// <summary>Makes the pictures of the editor's handbook (docs/handbok) from the client as it is. Run by a command that the README names.</summary>
public sealed class HandbookPictures(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Lesson = "9bbb30bc-abd6-570d-9ff2-7fe43ae4a0e8", News = "a13628de-2667-55e1-ae83-c06bd15ec531"; // in the site's uSync folder
    private const int Width = 1280, Height = 800;
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "handbok", "bilder");

    [Fact]
    public async Task Take_them()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SAMVERKAN_HANDBOOK") == "make", "Writes into docs/handbok: SAMVERKAN_HANDBOOK=make ./test.sh --filter-class \"*HandbookPictures\"");
        await using Desk writer = await SwedeAsync("Kvinnoforum: skribent", "Sara Skribent"), editor = await SwedeAsync("Kvinnoforum: redaktör", "Rolf Redaktör"), lead = await SwedeAsync("Huvudredaktör", "Hanna Huvudredaktör");

        await writer.GoAsync("content");
        await writer.SeeAsync("Skriv en nyhet");
        await TakeAsync(writer, "start");
        await writer.BeginNewsAsync("Exempel på en nyhet", "En rubrik som exempel");
        await writer.ShowAsync("Innehåll");
        await writer.WriteAsync("preamble", "Ingressen är en eller två meningar som går att förstå utan resten.");
        await TakeAsync(writer, "nyhet");
        await writer.SaveNewsAsync();
        await writer.Mark("workspace-action:Samverkan.WorkspaceAction.SendForApproval").ClickAsync();
        await writer.SeeToastAsync("skickad för godkännande");
        await writer.SeeAsync(writer.Page.Locator("samverkan-approval-state uui-button"));
        await TakeAsync(writer, "skickad");

        await editor.GoAsync("content/dashboard/approval");
        await editor.SeeAsync(editor.Page.Locator("samverkan-approval-dashboard a"));
        await TakeAsync(editor, "att-godkanna");

        await lead.OpenDocumentAsync(Lesson);
        await lead.ShowAsync("Fakta");
        await lead.SeeAsync(lead.Property("files").Locator("uui-card-media"));
        await lead.Property("files").ScrollIntoViewIfNeededAsync();
        await TakeAsync(lead, "material");
        await lead.OpenDocumentAsync(News);
        await lead.Property("mainImageAlt").ScrollIntoViewIfNeededAsync();
        await lead.SeeAsync(lead.Property("mainImage").Locator("umb-rich-media-card, uui-card-media"));
        await TakeAsync(lead, "bild");
        await lead.GoAsync("content/dashboard/review");
        await lead.SeeAsync("Översättningar");
        await TakeAsync(lead, "se-over");
    }

    private async Task<Desk> SwedeAsync(string group, string name)
    {
        Desk desk = await OpenAsync(await Desk.NewMemberAsync(group, name), PartnerDesk.Password);
        await desk.Page.SetViewportSizeAsync(Width, Height);
        return desk;
    }

    private static async Task TakeAsync(Desk desk, string name)
    {
        await desk.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await desk.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }
}
