namespace Samverkan.Content.Comparison;

public enum ChangeKind
{
    /// <summary>A value has other words than before.</summary>
    Changed,

    /// <summary>The words are the same, but not how they look or where their links lead.</summary>
    Form,

    /// <summary>A block that was not there.</summary>
    Added,

    /// <summary>A block that is not there any more.</summary>
    Removed,

    /// <summary>A block that stands elsewhere.</summary>
    Moved,
}

public enum WordsKind
{
    Same,
    Inserted,
    Deleted,
}

/// <summary>Words that follow one another and have the same fate.</summary>
public sealed record Words(WordsKind Kind, string Text);

/// <summary>One difference between two versions.</summary>
/// <param name="Kind">What has happened.</param>
/// <param name="Path">The labels that lead there, from the document inwards.</param>
/// <param name="Words">The text, with what was put in and taken out.</param>
public sealed record Change(ChangeKind Kind, IReadOnlyList<string> Path, IReadOnlyList<Words> Words)
{
    public string Place => string.Join(" › ", Path);
}
