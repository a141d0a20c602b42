namespace Samverkan.Browser.Backoffice;

/// <summary>An editor keeps the media library.</summary>
public sealed class MediaJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private static readonly string[] Files = [.. new[] { "linjer-material.png", "linjer-nyheter.png", "linjer-kontakt.png" }.Select(name => Directory.EnumerateFiles(Path.Combine(Repository.Sync, "media"), name, SearchOption.AllDirectories).Single())];

    [Fact]
    public async Task Files_are_dropped_into_a_new_folder_and_visitors_can_fetch_them()
    {
        await Desk.GoAsync("media");
        await Desk.SeeAsync(Desk.Card("Bilder")); // until the overview is there the client closes dialogs
        await Desk.Page.Locator("umb-section-sidebar").GetByRole(AriaRole.Button, new() { Name = "Create item for Media" }).ClickAsync();
        await Page.Locator("umb-media-create-options-modal uui-ref-node-document-type").Filter(new() { HasText = "Folder" }).ClickAsync();
        await Page.Locator("#name-input input").FillAsync("Ny mapp");
        await Desk.SaveItemAsync("Media", "media");
        await Desk.SeeAsync(Desk.Mark("workspace:view-link:Umb.WorkspaceView.Media.Collection").Or(Page.Locator("umb-media-collection")));
        string folder = Desk.OpenKey();
        await Desk.OpenMediumAsync(folder);
        await Desk.SeeAsync(Page.GetByPlaceholder("Type to filter..."));
        await Desk.DropAsync(Files);
        await Desk.SeeAsync(Page.GetByText("100%").Nth(2));
        await Desk.SeeAsync(Desk.Card("Linjer Kontakt").Locator("img"));
        await Desk.PictureAsync("media-upload");
        string[] keys = [.. (await Desk.GetAsync($"tree/media/children?parentId={folder}&take=10")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString() ?? "")];
        Assert.Equal(3, keys.Length);
        foreach (string key in keys)
        {
            string address = (await Desk.GetAsync($"media/urls?id={key}"))[0].GetProperty("urlInfos")[0].GetProperty("url").GetString() ?? "";
            Assert.Equal(200, await StatusAsync(address));
        }
    }

    [LongJourney]
    public async Task A_picture_is_chosen_for_a_page_and_shown()
    {
        string page = await Seeds.PageAsync("Med bild");
        await Desk.OpenDocumentAsync(page);
        await Desk.Property("mainImage").Locator("#btn-add").ClickAsync();
        await Desk.TakeMediumAsync("Bilder", "Linjer: Kontakt");
        await Desk.Property("mainImage").Locator("uui-card-media #open-part").ClickAsync();
        ILocator picture = Page.Locator("umb-image-cropper-focus-setter");
        await Desk.SeeAsync(picture.Locator("img"));
        await Desk.PictureAsync("focal-point");
        await Page.Locator("umb-image-cropper-editor-modal").GetByText("Square").ClickAsync();
        await Desk.SeeAsync(Page.Locator("umb-image-cropper #slider, umb-image-cropper uui-slider"));
        await Desk.PictureAsync("crop");
        await Page.Locator("umb-image-cropper").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Desk.SubmitAsync("Submit");
        await Desk.WriteAsync("mainImageAlt", "Tio linjer");
        await Desk.PublishAsync();
        Assert.Contains("alt=\"Tio linjer\"", await VisitAsync("/med-bild"), StringComparison.Ordinal);
    }
}
