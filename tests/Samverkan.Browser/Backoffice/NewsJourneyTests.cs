using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samverkan.Browser.Backoffice;

/// <summary>What the issue about approval asks for, from the picture on a writer's disk to the visitors: in Swedish, at one partner, with another one looking on.</summary>
public sealed partial class NewsJourneyTests(BackofficeSite site, Chromium chromium) : Journey(site, chromium)
{
    private const string Archive = "1f04e48b-e6cd-52b1-9202-de3a1d5140e9", Folder = "552cee5b-2682-5075-b4e8-74c2b9aca3b5"; // the partner's, in the site's uSync folder
    private const string LinkPicker = "2bce777e-be0a-549a-9f2f-d5ac0eb3b2d8", ImagePicker = "25b33be8-752e-547a-854c-b9b615f15f21"; // data types that ignore start nodes, there too
    private const string OtherPartner = "Caritas Sverige: redaktör";

    private static readonly TimeSpan SoonEnough = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task News_with_a_picture_and_a_file_is_public_in_both_languages_at_once_when_it_is_approved_and_in_no_other_partners_hands()
    {
        await using Desk writer = await OpenAsync(await Desk.NewEditorAsync("skribent"), PartnerDesk.Password),
            editor = await OpenAsync(await Desk.NewEditorAsync("redaktör"), PartnerDesk.Password),
            other = await OpenAsync(await Desk.NewMemberAsync(OtherPartner, "Annan redaktör"), PartnerDesk.Password);
        await UploadAsync(writer);
        await WriteAsync(writer);
        string news = await writer.SaveNewsAsync();
        await SendAsync(writer);
        Assert.Empty(await FoundByAsync(other, news));

        await editor.OpenDocumentAsync(news);
        await editor.Mark("workspace-action:Samverkan.WorkspaceAction.Approve").ClickAsync();
        Stopwatch since = await ApproveAsync(editor);
        string swedish = await UntilShownAsync(since, "/partner/kvinnoforum/nyheter/provbild", "Rubrik med bild");
        string english = await UntilShownAsync(since, "/en/partners/kvinnoforum/news/trial-picture", "Heading with a picture");
        await UntilShownAsync(since, "/partner/kvinnoforum/nyheter", "Rubrik med bild");
        await UntilShownAsync(since, "/en/partners/kvinnoforum/news", "Heading with a picture");
        TestContext.Current.TestOutputHelper?.WriteLine($"{since.ElapsedMilliseconds} ms after the answer it was public.");
        Assert.True(since.Elapsed < SoonEnough, $"It took {since.Elapsed}.");

        Assert.Contains("alt=\"Tio linjer\"", swedish, StringComparison.Ordinal);
        Assert.Contains("alt=\"Ten lines\"", english, StringComparison.Ordinal);
        foreach (string file in new[] { Picture().Match(swedish).Groups[1].Value, Download().Match(swedish).Groups[1].Value, Download().Match(english).Groups[1].Value }) Assert.Equal(200, await StatusAsync(file));
        await IsRefusedAsync(other, news);
        Assert.Empty(writer.Faults);
        Assert.Empty(editor.Faults);
    }

    private static async Task UploadAsync(Desk writer)
    {
        await writer.OpenFolderAsync(Folder);
        await writer.DropAsync(Repository.Medium("linjer-material.png"), Repository.Medium("ovning-i-kallkritik.pdf"));
        await writer.SeeAsync(writer.Page.GetByText("100%").Nth(1));
        await writer.SeeAsync(writer.Card("Linjer Material").Locator("img"));
    }

    private static async Task WriteAsync(Desk writer)
    {
        await writer.BeginNewsAsync("Provbild", "Rubrik med bild", "2026-11-26");
        await writer.ShowAsync("Innehåll");
        await writer.Property("mainImage").Locator("#btn-add").ClickAsync();
        await TakeAsync(writer, "Linjer Material");
        await writer.WriteAsync("mainImageAlt", "Tio linjer");
        await AddFileAsync(writer, "Att hämta");
        await writer.PictureAsync("news-swedish");
        await writer.TurnToAsync("Engelska", "en-US");
        await writer.Name().FillAsync("Trial picture");
        await writer.WriteAsync("heading", "Heading with a picture");
        await writer.WriteAsync("mainImageAlt", "Ten lines");
        await AddFileAsync(writer, "To download");
        await writer.PictureAsync("news-english");
    }

    private static async Task AddFileAsync(Desk writer, string heading)
    {
        await writer.AddBlockAsync("body", "Filer att hämta");
        await writer.Block().Locator("[data-mark='property:heading'] input").FillAsync(heading);
        await writer.Block().Locator("#btn-add").ClickAsync();
        await TakeAsync(writer, "Ovning I Kallkritik");
        await writer.FinishBlockAsync("Skapa");
    }

    private static Task TakeAsync(Desk writer, string medium) => writer.TakeMediumAsync($"Partner/{PartnerDesk.Partner}", medium, "Välj");

    private static async Task SendAsync(Desk writer)
    {
        await writer.Mark("workspace-action:Samverkan.WorkspaceAction.SendForApproval").ClickAsync();
        await Assertions.Expect(writer.Dialog.Locator("uui-checkbox")).ToHaveCountAsync(2);
        await writer.PictureAsync("approval-languages");
        await writer.ConfirmAsync("Skicka för godkännande");
        await writer.SeeToastAsync("skickad för godkännande");
    }

    /// <returns>Running since the answer came.</returns>
    private static async Task<Stopwatch> ApproveAsync(Desk editor)
    {
        Stopwatch since = new();
        IResponse approval = await editor.Page.RunAndWaitForResponseAsync(() => editor.Dialog.GetByRole(AriaRole.Button, new() { Name = "Godkänn och publicera", Exact = true }).Last.ClickAsync(), answer =>
        {
            bool isIt = answer.Url.EndsWith("/approve", StringComparison.Ordinal);
            if (isIt) since.Start();
            return isIt;
        });
        Assert.True(approval.Ok, $"The approval was answered {approval.Status}.");
        return since;
    }

    private async Task<string> UntilShownAsync(Stopwatch since, string path, string text)
    {
        for (; since.Elapsed < SoonEnough; await Task.Delay(20))
        {
            if (await StatusAsync(path) == 200 && await VisitAsync(path) is { } shown && shown.Contains(text, StringComparison.Ordinal)) return shown;
        }

        throw new TimeoutException($"{path} did not show \"{text}\" within {SoonEnough}.");
    }

    /// <returns>What trees, searches and pickers tell somebody of the news, its picture and its file.</returns>
    private static async Task<string[]> FoundByAsync(Desk desk, string news)
    {
        string[] ways =
        [
            $"item/document?id={news}", $"document/urls?id={news}",
            .. new[] { "", $"&dataTypeId={LinkPicker}" }.SelectMany(picker => new[] { $"tree/document/children?parentId={Archive}&take=100{picker}", $"item/document/search?query=Provbild&take=100{picker}", $"item/document/search?query={news}&take=100{picker}" }),
            .. new[] { "", $"&dataTypeId={ImagePicker}" }.SelectMany(picker => new[] { $"tree/media/children?parentId={Folder}&take=100{picker}", $"item/media/search?query=Linjer Material&parentId={Folder}&take=100{picker}" }),
        ];
        List<string> found = [];
        foreach (string way in ways)
        {
            string answer = (await desk.GetAsync(way)).ToString();
            if (answer.Contains(news, StringComparison.Ordinal) || answer.Contains("Provbild", StringComparison.Ordinal) || answer.Contains("Linjer Material", StringComparison.Ordinal)) found.Add(way);
        }

        return [.. found];
    }

    /// <summary>Published, it may be linked to; it is opened by nobody at another partner.</summary>
    private static async Task IsRefusedAsync(Desk other, string news)
    {
        Assert.DoesNotContain(await FoundByAsync(other, news), way => way.Contains("media", StringComparison.Ordinal) || way.StartsWith("tree/", StringComparison.Ordinal) && !way.Contains(LinkPicker, StringComparison.Ordinal));
        Assert.Empty(other.Faults);
        await other.GoAsync($"content/workspace/document/edit/{news}/sv-SE");
        await other.SeeAsync(other.Page.Locator("umb-route-forbidden"));
        await other.SeeAsync(other.Item(OtherPartner.Split(':')[0])); // the way back to one's own part
        await other.PictureAsync("news-refused");
        Assert.All(other.Faults, fault => Assert.StartsWith("403 GET", fault, StringComparison.Ordinal));
    }

    [GeneratedRegex("<img class=\"picture\" src=\"([^\"]+)\"")]
    private static partial Regex Picture();

    [GeneratedRegex("href=\"(/media/[^\"]+\\.pdf)\"")]
    private static partial Regex Download();
}
