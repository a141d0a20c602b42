using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>The library's elements: read, create, change, delete. Publishing, folders, tree, bin and the rest stand in files of their own.</summary>
internal static partial class ElementEndpoints
{
    public static IServiceCollection AddElements(this IServiceCollection services) => services.AddSingleton<ElementItems>().AddSingleton<ElementModels>();

    public static void MapElements(this ManagementApi api)
    {
        api.Get("/element/configuration", Configuration);
        api.Get("/element/{id}", One).OnElement(ActionElementBrowse.ActionLetter);
        api.Get("/element/{id}/published", Published).OnElement(ActionElementBrowse.ActionLetter);
        api.Get("/element/{id}/audit-log", History).OnElement(ActionElementBrowse.ActionLetter);
        api.Post("/element", Create);
        api.Post("/element/validate", ValidateCreate);
        api.Put("/element/{id}", Update).OnElement(ActionElementUpdate.ActionLetter);
        api.Put("/element/{id}/validate", ValidateUpdate).OnElement(ActionElementUpdate.ActionLetter);
        api.Delete("/element/{id}", Delete).OnElement(ActionElementDelete.ActionLetter);
        api.MapPublishing();
        api.MapPlacing();
        api.MapFolders();
        api.MapTree();
        api.MapBin();
        api.MapReferences();
    }

    private static ElementConfigurationResponseModel Configuration(IOptionsSnapshot<ContentSettings> settings) => new()
    {
        DisableDeleteWhenReferenced = settings.Value.DisableDeleteWhenReferenced,
        DisableUnpublishWhenReferenced = settings.Value.DisableUnpublishWhenReferenced,
        AllowEditInvariantFromNonDefault = settings.Value.AllowEditInvariantFromNonDefault,
        AllowNonExistingSegmentsCreation = false, // segments are read, not made
    };

    private static async Task<IResult> One(Guid id, ElementModels models) => await models.DraftAsync(id) is { } element ? Results.Ok(element) : NotFound;

    private static async Task<IResult> Published(Guid id, ElementModels models) => await models.PublishedAsync(id) is { } element ? Results.Ok(element) : NotFound;

    private static async Task<Paged<AuditLogResponseModel>> History(Guid id, Paging paging, Direction? orderDirection, [FromQuery] DateTimeOffset? sinceDate, IAuditService audit, IUserIdKeyResolver users) =>
        await AuditLog.PageAsync(await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Element, paging.Skip, paging.Take, orderDirection ?? Direction.Descending, sinceDate), users);

    private static async Task<IResult> Create(CreateElementRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionElementNew.ActionLetter, wanted.Parent?.Id) || !await MayWriteAsync(guard, wanted.Variants)) return Problems.Forbidden;
        Attempt<ElementCreateResult, ContentEditingOperationStatus> result = await elements.CreateAsync(Model(wanted), editor.Key);
        return result is { Success: true, Result.Content: { } made } ? new Created("/element", made.Key) : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> ValidateCreate(CreateElementRequestModel wanted, IElementEditingService elements, ElementGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionElementNew.ActionLetter, wanted.Parent?.Id)) return Problems.Forbidden;
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await elements.ValidateCreateAsync(Model(wanted), editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result, wanted.Values);
    }

    private static async Task<IResult> Update(Guid id, UpdateElementRequestModel wanted, IElementEditingService elements, Editor editor)
    {
        Attempt<ElementUpdateResult, ContentEditingOperationStatus> result = await elements.UpdateAsync(id, Model(wanted), editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> ValidateUpdate(Guid id, ValidateUpdateElementRequestModel wanted, IElementEditingService elements, Editor editor)
    {
        ValidateElementUpdateModel model = new ValidateElementUpdateModel { Cultures = wanted.Cultures?.ToHashSet() }.Fill(wanted.Values, wanted.Variants);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await elements.ValidateUpdateAsync(id, model, editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result, wanted.Values);
    }

    private static async Task<IResult> Delete(Guid id, IElementEditingService elements, Editor editor) => (await elements.DeleteAsync(id, editor.Key)).ToResult();

    private static IResult NotFound => Problems.Of(ContentEditingOperationStatus.NotFound);

    /// <summary>Whoever may not write a language creates nothing in it. On an update Core keeps the values of such languages.</summary>
    private static Task<bool> MayWriteAsync(ElementGuard guard, IEnumerable<VariantRequestModel> variants) => guard.AllowsCulturesAsync(variants.Select(v => v.Culture));

    private static ElementCreateModel Model(CreateElementRequestModel wanted) =>
        new ElementCreateModel { Key = wanted.Id, ContentTypeKey = wanted.DocumentType.Id, ParentKey = wanted.Parent?.Id }.Fill(wanted.Values, wanted.Variants);

    private static ElementUpdateModel Model(UpdateElementRequestModel wanted) => new ElementUpdateModel().Fill(wanted.Values, wanted.Variants);
}
