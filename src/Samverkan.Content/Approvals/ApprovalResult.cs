using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Content.Approvals;

/// <summary>What came of an approval.</summary>
/// <param name="Status">Of the approval.</param>
/// <param name="Publishing">When publishing refused: why.</param>
/// <param name="InvalidNames">When publishing refused for them: aliases of properties, each with its name.</param>
public sealed record ApprovalResult(ApprovalStatus Status, ContentPublishingOperationStatus Publishing = ContentPublishingOperationStatus.Success, IReadOnlyDictionary<string, string>? InvalidNames = null)
{
    public IReadOnlyDictionary<string, string> Invalid => InvalidNames ?? new Dictionary<string, string>();

    public static implicit operator ApprovalResult(ApprovalStatus status) => new(status);
}
