using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Documents: read, create, change, delete. Publishing, tree, bin and the rest stand in files of their own.</summary>
internal static partial class DocumentEndpoints
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services.AddSingleton<DocumentItems>().AddSingleton<PublishedNames>().AddSingleton<DocumentModels>();

    public static void MapDocuments(this ManagementApi api)
    {
        api.Get("/document/configuration", Configuration);
        api.Get("/document/{id}", One).OnDocument(ActionBrowse.ActionLetter);
        api.Get("/document/{id}/published", Published).OnDocument(ActionBrowse.ActionLetter);
        api.Post("/document", Create);
        api.Post("/document/validate", ValidateCreate);
        api.Put("/document/{id}", Update).OnDocument(ActionUpdate.ActionLetter);
        api.Put("/document/{id}/validate", ValidateUpdate).OnDocument(ActionUpdate.ActionLetter);
        api.PutVersion("1.1", "/document/{id}/validate", ValidateUpdate).OnDocument(ActionUpdate.ActionLetter);
        api.Delete("/document/{id}", Delete).OnDocument(ActionDelete.ActionLetter);
        api.MapPublishing();
        api.MapPlacing();
        api.MapTree();
        api.MapBin();
        api.MapDetails();
        api.MapReferences();
        api.MapSearch();
    }

    private static DocumentConfigurationResponseModel Configuration(IOptionsSnapshot<ContentSettings> settings) => new()
    {
        DisableDeleteWhenReferenced = settings.Value.DisableDeleteWhenReferenced,
        DisableUnpublishWhenReferenced = settings.Value.DisableUnpublishWhenReferenced,
        AllowEditInvariantFromNonDefault = settings.Value.AllowEditInvariantFromNonDefault,
        AllowNonExistingSegmentsCreation = false, // segments are read, not made
    };

    private static async Task<IResult> One(Guid id, DocumentModels models) => await models.DraftAsync(id) is { } document ? Results.Ok(document) : NotFound;

    private static async Task<IResult> Published(Guid id, DocumentModels models) => await models.PublishedAsync(id) is { } document ? Results.Ok(document) : NotFound;

    private static async Task<IResult> Create(CreateDocumentRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionNew.ActionLetter, wanted.Parent?.Id) || !await MayWriteAsync(guard, wanted.Variants)) return Problems.Forbidden;
        Attempt<ContentCreateResult, ContentEditingOperationStatus> result = await documents.CreateAsync(Model(wanted), editor.Key);
        return result is { Success: true, Result.Content: { } made } ? new Created("/document", made.Key) : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> ValidateCreate(CreateDocumentRequestModel wanted, IContentEditingService documents, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(ActionNew.ActionLetter, wanted.Parent?.Id)) return Problems.Forbidden;
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await documents.ValidateCreateAsync(Model(wanted), editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result, wanted.Values);
    }

    private static async Task<IResult> Update(Guid id, UpdateDocumentRequestModel wanted, IContentEditingService documents, Editor editor)
    {
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> result = await documents.UpdateAsync(id, Model(wanted), editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> ValidateUpdate(Guid id, ValidateUpdateDocumentRequestModel wanted, IContentEditingService documents, Editor editor)
    {
        ValidateContentUpdateModel model = new ValidateContentUpdateModel { Cultures = wanted.Cultures?.ToHashSet(), TemplateKey = wanted.Template?.Id }.Fill(wanted.Values, wanted.Variants);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await documents.ValidateUpdateAsync(id, model, editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result, wanted.Values);
    }

    private static async Task<IResult> Delete(Guid id, IContentEditingService documents, Editor editor) => (await documents.DeleteAsync(id, editor.Key)).ToResult();

    private static IResult NotFound => Problems.Of(ContentEditingOperationStatus.NotFound);

    /// <summary>Whoever may not write a language creates nothing in it. On an update Core keeps the values of such languages.</summary>
    private static Task<bool> MayWriteAsync(DocumentGuard guard, IEnumerable<VariantRequestModel> variants) => guard.AllowsCulturesAsync(variants.Select(v => v.Culture));

    private static ContentCreateModel Model(CreateDocumentRequestModel wanted) => new ContentCreateModel
    {
        Key = wanted.Id,
        ContentTypeKey = wanted.DocumentType.Id,
        ParentKey = wanted.Parent?.Id,
        TemplateKey = wanted.Template?.Id,
    }.Fill(wanted.Values, wanted.Variants);

    private static ContentUpdateModel Model(UpdateDocumentRequestModel wanted) => new ContentUpdateModel { TemplateKey = wanted.Template?.Id }.Fill(wanted.Values, wanted.Variants);
}
