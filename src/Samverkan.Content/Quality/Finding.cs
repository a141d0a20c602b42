namespace Samverkan.Content.Quality;

public enum Severity
{
    /// <summary>Told, and published all the same.</summary>
    Warning,

    /// <summary>The page is not published.</summary>
    Refusal,
}

/// <summary>What a rule found on a page.</summary>
/// <param name="Rule">The rule's name, for machines.</param>
/// <param name="Severity">What follows from it.</param>
/// <param name="Path">The labels that lead to the value, from the document inwards.</param>
/// <param name="Text">What is wrong and what to do, in the editor's language.</param>
public sealed record Finding(string Rule, Severity Severity, IReadOnlyList<string> Path, string Text)
{
    public string Place => string.Join(" › ", Path);
}
