namespace Samverkan.Cms.Api.Shared.Membership;

/// <summary>From what Core's services for users say to an answer.</summary>
internal static class UserAnswers
{
    public static IResult ToResult(this UserOperationStatus status) => status == UserOperationStatus.Success ? Results.Ok() : Problems.Of(status);

    public static IResult ToResult(this UserGroupOperationStatus status) => status == UserGroupOperationStatus.Success ? Results.Ok() : Problems.Of(status);

    public static IResult ToResult(this TwoFactorOperationStatus status) => status == TwoFactorOperationStatus.Success ? Results.Ok() : Problems.Of(status);

    /// <param name="status">Not the success.</param>
    /// <param name="result">Says what was wrong with the password, where the service knows.</param>
    /// <param name="place">See <see cref="Statuses.Of"/>.</param>
    public static IResult Refused(UserOperationStatus status, ErrorMessageResult? result, string? place = null) => result?.Error?.ErrorMessage is not { Length: > 0 } why
        ? Problems.Of(status, place)
        : Problems.Problem(Statuses.Of(status, place), StatusTexts.Title(status), why, ("operationStatus", status.ToString()));
}
