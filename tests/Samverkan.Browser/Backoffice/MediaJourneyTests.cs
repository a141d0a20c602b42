namespace Samverkan.Browser.Backoffice;

/// <summary>An editor keeps the media library.</summary>
public sealed class MediaJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private static readonly string[] Files = [.. new[] { "linjer-material.png", "linjer-nyheter.png", "linjer-kontakt.png" }.Select(Repository.Medium)];

    [Fact]
    public async Task Files_are_dropped_into_a_new_folder_and_visitors_can_fetch_them()
    {
        await Desk.GoAsync("media");
        await Desk.SeeAsync(Desk.Card("Bilder")); // until the overview is there the client closes dialogs
        await Desk.Page.Locator("umb-section-sidebar").GetByRole(AriaRole.Button, new() { Name = "Create item for Media" }).ClickAsync();
        await Page.Locator("umb-media-create-options-modal uui-ref-node-document-type").Filter(new() { HasText = "Mapp" }).ClickAsync();
        await Page.Locator("#name-input input").FillAsync("Ny mapp");
        await Desk.SaveItemAsync("Media", "media");
        await Desk.SeeAsync(Desk.Mark("workspace:view-link:Umb.WorkspaceView.Media.Collection").Or(Page.Locator("umb-media-collection")));
        string folder = Desk.OpenKey();
        await Desk.OpenFolderAsync(folder);
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
        await picture.Locator("#wrapper").ClickAsync(new() { Position = new() { X = 40, Y = 30 } });
        await Desk.PictureAsync("focal-point");
        await Page.Locator("umb-image-cropper-editor-modal").GetByText("Kvadrat").ClickAsync();
        await Desk.SeeAsync(Page.Locator("umb-image-cropper #slider, umb-image-cropper uui-slider"));
        await Desk.PictureAsync("crop");
        await Page.Locator("umb-image-cropper").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Desk.SubmitAsync("Submit");
        await Desk.WriteAsync("mainImageAlt", "Tio linjer");
        await Desk.PublishAsync();
        string seen = await VisitAsync("/med-bild");
        Assert.Contains("alt=\"Tio linjer\"", seen, StringComparison.Ordinal);
        Assert.Contains("rxy=", seen, StringComparison.Ordinal); // around the focal point

        await Desk.OpenMediumAsync((await Desk.GetAsync("item/media/search?query=Linjer: Kontakt&skip=0&take=1")).GetProperty("items")[0].GetProperty("id").GetString()!); // every item has its key
        await Desk.Mark("workspace:view-link:Umb.WorkspaceView.Media.Info").ClickAsync();
        await Desk.SeeAsync(Page.Locator("umb-reference-table, umb-media-references-workspace-info-app, umb-entity-references-workspace-info-app, uui-ref-list, uui-table").GetByText("Med bild"));
        await Desk.PictureAsync("medium-used");
    }
}
