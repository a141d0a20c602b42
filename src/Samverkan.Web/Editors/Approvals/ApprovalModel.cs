using Samverkan.Content.Approvals;

namespace Samverkan.Web.Editors.Approvals;

/// <summary>How it stands with a document, as one reader may know it.</summary>
internal sealed record ApprovalModel
{
    /// <summary>Key of the document.</summary>
    public required Guid Document { get; init; }

    /// <summary>Of the document, in the first language that waits.</summary>
    public required string Name { get; init; }

    /// <summary>Null: nothing waits, and nothing was sent back.</summary>
    public ApprovalState? State { get; init; }

    /// <summary>The languages that were sent.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    public Person? SentBy { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    /// <summary>The reader has sent it.</summary>
    public bool IsOwn { get; init; }

    public Person? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it was sent back.</summary>
    public string? Comment { get; init; }

    /// <summary>What was sent was changed since.</summary>
    public bool HasChanged { get; init; }

    /// <summary>Names what the document says now; whoever approves sends it along.</summary>
    public required string Edition { get; init; }

    /// <summary>The languages that have something to publish.</summary>
    public required IReadOnlyList<string> Unpublished { get; init; }

    /// <summary>There is something to publish; also of a document without languages.</summary>
    public bool HasUnpublished { get; init; }

    public bool MaySend { get; init; }

    /// <summary>The reader may approve and send back, and publish without having been asked.</summary>
    public bool MayDecide { get; init; }

    public bool MayWithdraw { get; init; }

    /// <param name="Id">Key of the user.</param>
    /// <param name="Name">As the user is called.</param>
    internal sealed record Person(Guid Id, string Name);
}
