namespace Samverkan.Content.Approvals;

/// <summary>What of a document is written and not published.</summary>
public static class WaitingText
{
    /// <returns>Of these languages, those with something to publish; none for a document without languages.</returns>
    public static IReadOnlyList<string> In(IContent document, IEnumerable<string> cultures) =>
        [.. cultures.Where(culture => document.IsCultureAvailable(culture) && (!document.IsCulturePublished(culture) || document.IsCultureEdited(culture)))];

    public static bool IsThere(IContent document, IReadOnlyList<string> cultures) => cultures.Count > 0 ? In(document, cultures).Count > 0 : !document.Published || document.Edited;
}
