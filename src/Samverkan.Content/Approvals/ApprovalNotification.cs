using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;

namespace Samverkan.Content.Approvals;

/// <summary>What was done with a request.</summary>
public enum ApprovalEvent
{
    Sent,
    Approved,
    Rejected,
    Withdrawn,
}

/// <summary>Something was done with a request, and stands.</summary>
/// <param name="Event">What.</param>
/// <param name="Request">The request as it was waiting.</param>
/// <param name="By">Who did it.</param>
/// <param name="Comment">What was said to it; only who rejects says something.</param>
public sealed record ApprovalNotification(ApprovalEvent Event, ApprovalRequest Request, IUser By, string Comment = "") : INotification;
