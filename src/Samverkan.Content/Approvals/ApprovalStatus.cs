namespace Samverkan.Content.Approvals;

/// <summary>What became of something that was to be done with a request for approval.</summary>
public enum ApprovalStatus
{
    Success,

    /// <summary>There is no such document.</summary>
    NotFound,

    /// <summary>The user may not do this to this document in these languages.</summary>
    Forbidden,

    /// <summary>The document lies in the bin.</summary>
    InBin,

    /// <summary>The document is not in one of the languages, or has none.</summary>
    UnknownLanguage,

    /// <summary>All of it is published as it stands.</summary>
    NothingToPublish,

    /// <summary>Nothing waits: it was decided, withdrawn or published meanwhile.</summary>
    NotWaiting,

    /// <summary>The document is not what the approver has seen.</summary>
    Changed,

    /// <summary>Whoever says no says why.</summary>
    CommentMissing,

    /// <summary>The comment has more than <see cref="ApprovalWorkflow.LongestComment"/> characters.</summary>
    CommentTooLong,

    /// <summary>Publishing refused it; the request waits on.</summary>
    NotPublished,
}
