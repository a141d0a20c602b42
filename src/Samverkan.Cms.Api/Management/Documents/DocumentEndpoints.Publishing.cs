using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Cms.Api.Management.Documents;

internal static partial class DocumentEndpoints
{
    private static void MapPublishing(this ManagementApi api)
    {
        api.Post("/document/create-and-publish", CreateAndPublish);
        api.Put("/document/{id}/update-and-publish", UpdateAndPublish).OnDocument(ActionUpdate.ActionLetter).OnDocument(ActionPublish.ActionLetter);
        api.Put("/document/{id}/publish", Publish).OnDocument(ActionPublish.ActionLetter);
        api.Put("/document/{id}/unpublish", Unpublish).OnDocument(ActionUnpublish.ActionLetter);
        api.Put("/document/{id}/publish-with-descendants", PublishBranch);
        api.Get("/document/{id}/publish-with-descendants/result/{taskId}", PublishBranchResult);
    }

    private static async Task<IResult> CreateAndPublish(CreateAndPublishDocumentRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionNew.ActionLetter, wanted.Parent?.Id) || !await guard.AllowsBelowAsync(ActionPublish.ActionLetter, wanted.Parent?.Id)) return Problems.Forbidden;
        if (!await guard.AllowsCulturesAsync(wanted.CulturesToPublish) || !await MayWriteAsync(guard, wanted.Variants)) return Problems.Forbidden;
        Attempt<ContentCreateResult, ContentEditingAndPublishingStatus> result = await documents.CreateAndPublishAsync(Model((CreateDocumentRequestModel)wanted), wanted.CulturesToPublish.ToHashSet(), editor.Key);
        return result is { Success: true, Result.Content: { } made } ? new Created("/document", made.Key) : PublishingProblem.Of(result.Status, result.Result.ValidationResult, result.Result.InvalidPropertyAliases, wanted.Values);
    }

    private static async Task<IResult> UpdateAndPublish(Guid id, UpdateAndPublishDocumentRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsCulturesAsync(wanted.CulturesToPublish)) return Problems.Forbidden;
        Attempt<ContentUpdateResult, ContentEditingAndPublishingStatus> result = await documents.UpdateAndPublishAsync(id, Model(wanted), wanted.CulturesToPublish.ToHashSet(), editor.Key);
        return result.Success ? Results.Ok() : PublishingProblem.Of(result.Status, result.Result.ValidationResult, result.Result.InvalidPropertyAliases, wanted.Values);
    }

    private static async Task<IResult> Publish(Guid id, PublishDocumentRequestModel wanted, IContentPublishingService publishing, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsCulturesAsync(wanted.PublishSchedules.Select(s => s.Culture))) return Problems.Forbidden;
        CulturePublishScheduleModel[] schedules = [.. wanted.PublishSchedules.Select(s => s.ToModel())];
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> result = await publishing.PublishAsync(id, schedules, editor.Key);
        return result.Success ? Results.Ok() : PublishingProblem.Of(result.Status, result.Result?.InvalidPropertyAliases);
    }

    /// <summary>No cultures: all of them. An invariant document has none to name.</summary>
    private static async Task<IResult> Unpublish(Guid id, UnpublishDocumentRequestModel wanted, IContentPublishingService publishing, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsCulturesAsync(wanted.Cultures ?? [])) return Problems.Forbidden;
        Attempt<ContentPublishingOperationStatus> result = await publishing.UnpublishAsync(id, wanted.Cultures?.ToHashSet(), editor.Key);
        return result.Success ? Results.Ok() : PublishingProblem.Of(result.Result, null);
    }

    /// <summary>Goes on in the background; the client asks for the result. Every document of the branch must allow it.</summary>
    private static async Task<IResult> PublishBranch(Guid id, PublishDocumentWithDescendantsRequestModel wanted, IContentPublishingService publishing, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBranchAsync(ActionPublish.ActionLetter, id) || !await guard.AllowsCulturesAsync(wanted.Cultures)) return Problems.Forbidden;
        PublishBranchFilter filter = wanted.IncludeUnpublishedDescendants ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> result = await publishing.PublishBranchAsync(id, wanted.Cultures, filter, editor.Key, useBackgroundThread: true);
        return result is { Success: true, Result.AcceptedTaskId: { } task }
            ? Results.Ok(new PublishWithDescendantsResultModel { TaskId = task, IsComplete = false })
            : BranchProblem(result);
    }

    private static async Task<IResult> PublishBranchResult(Guid id, Guid taskId, IContentPublishingService publishing, DocumentGuard guard)
    {
        if (!await guard.AllowsBranchAsync(ActionPublish.ActionLetter, id)) return Problems.Forbidden;
        if (await publishing.IsPublishingBranchAsync(taskId)) return Results.Ok(new PublishWithDescendantsResultModel { TaskId = taskId, IsComplete = false });
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> result = await publishing.GetPublishBranchResultAsync(taskId);
        return result.Success ? Results.Ok(new PublishWithDescendantsResultModel { TaskId = taskId, IsComplete = true }) : BranchProblem(result);
    }

    private static IResult BranchProblem(Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> result) =>
        Problems.Of(result.Status, with: ("failedBranchItems", result.Result?.FailedItems.Select(i => new { id = i.Key, operationStatus = i.OperationStatus.ToString() }) ?? []));
}
