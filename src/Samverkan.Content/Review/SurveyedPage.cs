namespace Samverkan.Content.Review;

/// <summary>A published page in one language, and what may be asked of it. Dates are UTC.</summary>
/// <param name="Key">The document.</param>
/// <param name="Path">Its place in the tree, by ids, as start nodes are told.</param>
/// <param name="Above">The page above; null at the root.</param>
/// <param name="Culture">Null for what has no languages.</param>
/// <param name="Name">In that language.</param>
/// <param name="Published">When it was published in that language.</param>
/// <param name="SourcePublished">When it was published in the language that it is translated from; null for that language itself.</param>
/// <param name="LastPublished">When it was published in any.</param>
/// <param name="Findings">How much the rules find.</param>
public sealed record SurveyedPage(Guid Key, string Path, Guid? Above, string? Culture, string Name, DateTime Published, DateTime? SourcePublished, DateTime LastPublished, int Findings)
{
    /// <summary>Languages that are published together differ by what it takes to write them.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(1);

    public bool IsOlderThanItsSource => SourcePublished is { } source && source - Published > AtOnce;
}
