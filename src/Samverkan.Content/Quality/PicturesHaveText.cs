using Samverkan.Content.Parts;
using Umbraco.Cms.Core;
using static Umbraco.Cms.Core.Constants.PropertyEditors;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Content.Quality;

/// <summary>Every picture has an alternative text in the page's language, or is marked as decoration: where it stands, or on the picture itself.</summary>
public sealed class PicturesHaveText(PictureFacts pictures) : IQualityRule
{
    public const string Name = "pictureText";

    public IEnumerable<Finding> Of(QualityPage page) => In(page).Select(found => found.Finding);

    /// <returns>Each finding with the document's own property that the picture stands in.</returns>
    public IEnumerable<(IPropertyType Property, Finding Finding)> In(QualityPage page) =>
        from placed in Placed.In(page.Content)
        from value in placed.Part.Values
        from picture in Untold(placed.Part, value)
        select (placed.Within ?? value.Property, new Finding(Name, Severity.Refusal, placed.PathOf(value), Text(picture, page.Culture)));

    /// <returns>The names of the pictures that nobody has said anything of.</returns>
    private IEnumerable<string> Untold(Part part, PartValue value) => value.Property.PropertyEditorAlias switch
    {
        Aliases.MediaPicker3 when !PictureText.IsGiven(part, value.Alias) => PickedMedia.Of(value.Stored).Select(pictures.Find).OfType<PictureFact>().Where(picture => !picture.IsDecorative).Select(picture => picture.Name),
        Aliases.RichText => value.Elements("img", "<img").Where(IsUntold).Select(NameOf),
        _ => [],
    };

    private bool IsUntold(IElement image) => string.IsNullOrWhiteSpace(image.GetAttribute("alt"))
        && image.GetAttribute("role") is not ("presentation" or "none") && image.GetAttribute("aria-hidden") != "true"
        && Picked(image) is not { IsDecorative: true };

    private string NameOf(IElement image) => Picked(image)?.Name ?? image.GetAttribute("src")?.Split('?')[0].Split('/')[^1] ?? "?";

    private PictureFact? Picked(IElement image) => UdiParser.TryParse(image.GetAttribute("data-udi") ?? "", out GuidUdi? udi) ? pictures.Find(udi!.Guid) : null; // parsed

    private static string Text(string picture, string? culture) => EditorText.Of(
        $"Bilden {EditorText.Quoted(picture)} saknar alternativtext{EditorText.InLanguage(culture)}. Skriv vad bilden berättar, eller markera den som dekoration.",
        $"The picture {EditorText.Quoted(picture)} has no alternative text{EditorText.InLanguage(culture)}. Write what it tells, or mark it as decoration.");
}
