using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;

namespace Samverkan.Cms.Api.Management.Elements;

internal static partial class ElementEndpoints
{
    private static void MapPublishing(this ManagementApi api)
    {
        api.Post("/element/create-and-publish", CreateAndPublish);
        api.Put("/element/{id}/update-and-publish", UpdateAndPublish).OnElement(ActionElementUpdate.ActionLetter).OnElement(ActionElementPublish.ActionLetter);
        api.Put("/element/{id}/publish", Publish).OnElement(ActionElementPublish.ActionLetter);
        api.Put("/element/{id}/unpublish", Unpublish).OnElement(ActionElementUnpublish.ActionLetter);
    }

    private static async Task<IResult> CreateAndPublish(CreateAndPublishElementRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionElementNew.ActionLetter, wanted.Parent?.Id) || !await guard.AllowsBelowAsync(ActionElementPublish.ActionLetter, wanted.Parent?.Id)) return Problems.Forbidden;
        if (!await guard.AllowsCulturesAsync(wanted.CulturesToPublish) || !await MayWriteAsync(guard, wanted.Variants)) return Problems.Forbidden;
        Attempt<ElementCreateResult, ContentEditingAndPublishingStatus> result = await elements.CreateAndPublishAsync(Model((CreateElementRequestModel)wanted), wanted.CulturesToPublish.ToHashSet(), editor.Key);
        return result is { Success: true, Result.Content: { } made } ? new Created("/element", made.Key) : PublishingProblem.Of(result.Status, result.Result.ValidationResult, result.Result.InvalidPropertyAliases, wanted.Values);
    }

    private static async Task<IResult> UpdateAndPublish(Guid id, UpdateAndPublishElementRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsCulturesAsync(wanted.CulturesToPublish)) return Problems.Forbidden;
        Attempt<ElementUpdateResult, ContentEditingAndPublishingStatus> result = await elements.UpdateAndPublishAsync(id, Model((UpdateElementRequestModel)wanted), wanted.CulturesToPublish.ToHashSet(), editor.Key);
        return result.Success ? Results.Ok() : PublishingProblem.Of(result.Status, result.Result.ValidationResult, result.Result.InvalidPropertyAliases, wanted.Values);
    }

    private static async Task<IResult> Publish(Guid id, PublishElementRequestModel wanted, IElementPublishingService publishing, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsCulturesAsync(wanted.PublishSchedules.Select(s => s.Culture))) return Problems.Forbidden;
        CulturePublishScheduleModel[] schedules = [.. wanted.PublishSchedules.Select(s => s.ToModel())];
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> result = await publishing.PublishAsync(id, schedules, editor.Key);
        return result.Success ? Results.Ok() : PublishingProblem.Of(result.Status, result.Result?.InvalidPropertyAliases);
    }

    /// <summary>No cultures: all of them. An invariant element has none to name.</summary>
    private static async Task<IResult> Unpublish(Guid id, UnpublishElementRequestModel wanted, IElementPublishingService publishing, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsCulturesAsync(wanted.Cultures ?? [])) return Problems.Forbidden;
        Attempt<ContentPublishingOperationStatus> result = await publishing.UnpublishAsync(id, wanted.Cultures?.ToHashSet(), editor.Key);
        return result.Success ? Results.Ok() : PublishingProblem.Of(result.Result, null);
    }
}
