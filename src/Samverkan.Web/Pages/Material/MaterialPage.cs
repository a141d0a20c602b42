namespace Samverkan.Web.Pages;

/// <summary>A sheet: facts in the margin, previews of its pages, one clear download.</summary>
public sealed record MaterialPage(
    PageFrame Frame,
    PageIntro Intro,
    FactList? Facts,
    string NoteHeading,
    string Note,
    string GoalsHeading,
    IReadOnlyList<string> Goals,
    DownloadLink? Download,
    Downloads? MoreFiles,
    PagePreviews? Previews,
    IReadOnlyList<object> Body) : PageView(Frame)
{
    public static MaterialPage Of(Material page, SiteContext site)
    {
        var files = DownloadLink.All(page.Files, site);
        return new(
            PageFrame.Of(page, site),
            PageIntro.Of(page, site.Words.Choice("material.kind", page.Kind)),
            FactList.Of(site.Words["material.facts"], MaterialFacts.Of(page, site)),
            site.Words["material.contentNote"],
            page.ContentNote,
            site.Words["material.learningGoals"],
            page.LearningGoals,
            files is [var main, ..] ? main with { Text = site.Words.Format("download.file", main.Text), IsMain = true } : null,
            files.Count > 1 ? new(site.Words["material.files"], [.. files.Skip(1)]) : null,
            PagePreviews.Of(page.Previews, site),
            BlockParts.Of(page.Body, site));
    }
}
