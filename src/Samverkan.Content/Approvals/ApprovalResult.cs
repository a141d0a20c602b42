using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Content.Approvals;

/// <summary>What came of an approval.</summary>
/// <param name="Status">Of the approval.</param>
/// <param name="Publishing">When publishing refused: why.</param>
/// <param name="InvalidProperties">When publishing refused for them: aliases.</param>
public sealed record ApprovalResult(ApprovalStatus Status, ContentPublishingOperationStatus Publishing = ContentPublishingOperationStatus.Success, IReadOnlyList<string>? InvalidProperties = null)
{
    public static implicit operator ApprovalResult(ApprovalStatus status) => new(status);
}
