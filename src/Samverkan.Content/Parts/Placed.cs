namespace Samverkan.Content.Parts;

/// <summary>A part and where it stands.</summary>
/// <param name="Part">The document or a block.</param>
/// <param name="Path">The labels that lead to it, for example "Text", "2. Bild"; empty for the document.</param>
/// <param name="Within">The document's own property that it stands in; null for the document.</param>
public sealed record Placed(Part Part, IReadOnlyList<string> Path, IPropertyType? Within = null)
{
    /// <summary>The document and its blocks, in reading order.</summary>
    public static IEnumerable<Placed> In(Part document) => new Placed(document, []).All;

    private IEnumerable<Placed> All => [this, .. Part.Values.SelectMany(Inside).SelectMany(placed => placed.All)];

    /// <summary>Where one of its values stands.</summary>
    public IReadOnlyList<string> PathOf(PartValue value) => [.. Path, value.Label];

    private IEnumerable<Placed> Inside(PartValue value) => value.Blocks.Select((block, at) => new Placed(block, [.. PathOf(value), $"{at + 1}. {block.Label}"], Within ?? value.Property));
}
