namespace Samverkan.Content.Approvals;

/// <summary>How far a request has come. One that was approved or withdrawn is gone; the history tells of it.</summary>
public enum ApprovalState
{
    /// <summary>Somebody who may publish is to decide.</summary>
    Waiting,

    /// <summary>Somebody has said no, and why. It stays so until it is sent again or published.</summary>
    Rejected,
}
