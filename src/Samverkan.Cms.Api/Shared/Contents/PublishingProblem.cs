using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>Why a document or element was not published.</summary>
internal static class PublishingProblem
{
    public static IResult Of(ContentEditingAndPublishingStatus status, ContentValidationResult validation, IEnumerable<string>? invalid, IEnumerable<ValueModel> sent) =>
        status is { ContentEditingOperationStatus: ContentEditingOperationStatus.Success, ContentPublishingOperationStatus: { } publishing }
            ? Of(publishing, invalid)
            : EditingProblem.Of(status.ContentEditingOperationStatus, validation, sent);

    public static IResult Of(ContentPublishingOperationStatus status, IEnumerable<string>? invalid) =>
        status == ContentPublishingOperationStatus.ContentInvalid ? Problems.Of(status, with: ("invalidProperties", invalid ?? [])) : Problems.Of(status);
}
