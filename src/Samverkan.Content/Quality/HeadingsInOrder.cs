using Samverkan.Content.Parts;
using static Umbraco.Cms.Core.Constants.PropertyEditors;
using IElement = AngleSharp.Dom.IElement;

namespace Samverkan.Content.Quality;

/// <summary>Headings say something, and no level is skipped: those who listen to a page find their way by them.</summary>
public sealed class HeadingsInOrder : IQualityRule
{
    public const string Empty = "emptyHeading", Skipped = "skippedHeading";

    private const string Heading = "heading";

    public IEnumerable<Finding> Of(QualityPage page) => Placed.In(page.Content).SelectMany(placed => EmptyField(placed).Concat(placed.Part.Values.Where(value => value.IsRichText).SelectMany(value => InText(placed, value))));

    /// <summary>A page without heading shows its name; a block shows nothing.</summary>
    private static IEnumerable<Finding> EmptyField(Placed placed) => placed.Path.Count > 0 && placed.Part.Value(Heading) is { Property.PropertyEditorAlias: Aliases.TextBox } value && value.Stored.Trim().Length == 0
        ? [new(Empty, Severity.Warning, placed.PathOf(value), EditorText.Of("Blocket har ingen rubrik. Skriv en, om läsaren ska hitta det bland rubrikerna.", "The block has no heading. Write one if readers are to find it among the headings."))]
        : [];

    /// <summary>The page's own heading is the first level; a block's is the second.</summary>
    private static IEnumerable<Finding> InText(Placed placed, PartValue value)
    {
        int above = placed.Part.Text(Heading).Length > 0 && placed.Path.Count > 0 ? 2 : 1;
        foreach (IElement heading in value.Elements("h1, h2, h3, h4, h5, h6", "<h"))
        {
            int level = heading.LocalName[1] - '0';
            string text = heading.TextContent.Trim();
            if (text.Length == 0) yield return new(Empty, Severity.Warning, placed.PathOf(value), EditorText.Of("En rubrik i texten är tom. Skriv något i den, eller ta bort raden.", "A heading in the text is empty. Write something, or remove the line."));
            else if (level > above + 1) yield return new(Skipped, Severity.Warning, placed.PathOf(value), SkippedText(text, level, above));
            above = level;
        }
    }

    private static string SkippedText(string heading, int level, int above) => EditorText.Of(
        $"Rubriken {EditorText.Quoted(heading)} är på nivå {level}, men den före är på nivå {above}. Använd nivå {above + 1}.",
        $"The heading {EditorText.Quoted(heading)} is on level {level}, but the one before is on level {above}. Use level {above + 1}.");
}
