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
        from bare in Bare(page)
        from name in Untold(bare)
        select (bare.Placed.Within ?? bare.Value.Property, new Finding(Name, Severity.Refusal, bare.Placed.PathOf(bare.Value), Text(name, page.Culture)));

    /// <returns>Its name, unless it is no picture or is decoration everywhere.</returns>
    private IEnumerable<string> Untold(BarePicture bare)
    {
        if (bare.Medium is { } key && pictures.Find(key) is { } fact) return fact.IsDecorative ? [] : [fact.Name];
        return bare.Source is { } source ? [source] : [];
    }

    /// <returns>Pictures of which nothing is said where they stand. Picked media that are no pictures are among them.</returns>
    internal static IEnumerable<BarePicture> Bare(QualityPage page) =>
        from placed in Placed.In(page.Content)
        from value in placed.Part.Values
        from bare in Bare(placed, value)
        select bare;

    private static IEnumerable<BarePicture> Bare(Placed placed, PartValue value) => value.Property.PropertyEditorAlias switch
    {
        Aliases.MediaPicker3 when !PictureText.IsGiven(placed.Part, value.Alias) => PickedMedia.Of(value.Stored).Select(key => new BarePicture(placed, value, key, null)),
        Aliases.RichText => value.Elements("img", "<img").Where(IsBare).Select(image => new BarePicture(placed, value, Picked(image), image.GetAttribute("src")?.Split('?')[0].Split('/')[^1] ?? "?")),
        _ => [],
    };

    /// <summary>Rich text keeps no other mark of decoration than the picture's own, so an empty attribute is one that nobody has filled in.</summary>
    private static bool IsBare(IElement image) => string.IsNullOrWhiteSpace(image.GetAttribute("alt"));

    private static Guid? Picked(IElement image) => UdiParser.TryParse(image.GetAttribute("data-udi") ?? "", out GuidUdi? udi) ? udi!.Guid : null; // parsed

    private static string Text(string picture, string? culture) => EditorText.Of(
        $"Bilden {EditorText.Quoted(picture)} saknar alternativtext{EditorText.InLanguage(culture)}. Skriv vad bilden berättar, eller markera den som dekoration.",
        $"The picture {EditorText.Quoted(picture)} has no alternative text{EditorText.InLanguage(culture)}. Write what it tells, or mark it as decoration.");
}

/// <param name="Placed">The part that it stands in.</param>
/// <param name="Value">The value that it stands in.</param>
/// <param name="Medium">The item of the media library, when it is one.</param>
/// <param name="Source">The file's name, of a picture in running text.</param>
internal sealed record BarePicture(Placed Placed, PartValue Value, Guid? Medium, string? Source);
