using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.Api.Management.Blueprints;

/// <summary>Documents to begin from. They stand in folders of their own, outside the tree of documents and its start nodes.</summary>
internal static class BlueprintEndpoints
{
    public static void MapBlueprints(this ManagementApi api)
    {
        api.Get("/document-blueprint/{id}", One);
        api.Get("/document-blueprint/{id}/scaffold", Scaffold);
        api.Post("/document-blueprint", Create);
        api.Post("/document-blueprint/from-document", CreateFromDocument);
        api.Put("/document-blueprint/{id}", Update);
        api.Delete("/document-blueprint/{id}", Delete);
        api.Put("/document-blueprint/{id}/move", Move);
        api.Get("/document-blueprint/{id}/audit-log", History);
        api.MapFolders<IContentBlueprintContainerService, IContent>("document-blueprint");
        api.MapTree("document-blueprint", TreeKind.Blueprints, (_, found) => Task.FromResult<IReadOnlyList<DocumentBlueprintTreeItemResponseModel>>([.. found.Select(TreeItem)]));
        api.Get("/item/document-blueprint", Items);
    }

    private static async Task<IResult> One(Guid id, IContentBlueprintEditingService blueprints, DocumentModels models) =>
        await blueprints.GetAsync(id) is { } blueprint ? Results.Ok(models.Blueprint(blueprint)) : NotFound;

    /// <summary>The blueprint as a new document begins with it.</summary>
    private static async Task<IResult> Scaffold(Guid id, IContentBlueprintEditingService blueprints, DocumentModels models) =>
        await blueprints.GetScaffoldedAsync(id) is { } blueprint ? Results.Ok(models.Blueprint(blueprint)) : NotFound;

    private static async Task<IResult> Create(CreateDocumentBlueprintRequestModel wanted, IContentBlueprintEditingService blueprints, Editor editor)
    {
        ContentBlueprintCreateModel model = new ContentBlueprintCreateModel { Key = wanted.Id, ContentTypeKey = wanted.DocumentType.Id, ParentKey = wanted.Parent?.Id }.Fill(wanted.Values, wanted.Variants);
        Attempt<ContentCreateResult, ContentEditingOperationStatus> result = await blueprints.CreateAsync(model, editor.Key);
        return result is { Success: true, Result.Content: { } made } ? new Created("/document-blueprint", made.Key) : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    /// <summary>Core puts it at the root; it goes on to its folder from there.</summary>
    private static async Task<IResult> CreateFromDocument(CreateDocumentBlueprintFromDocumentRequestModel wanted, IContentBlueprintEditingService blueprints, IContentBlueprintContainerService folders, DocumentGuard guard, Editor editor)
    {
        if (!await guard.AllowsAsync(ActionCreateBlueprintFromContent.ActionLetter, wanted.Document.Id)) return Problems.Forbidden;
        if (wanted.Parent is { } parent && await folders.GetAsync(parent.Id) is null) return Problems.Of(ContentEditingOperationStatus.ParentNotFound);
        Attempt<ContentCreateResult, ContentEditingOperationStatus> result = await blueprints.CreateFromContentAsync(wanted.Document.Id, wanted.Name, wanted.Id, editor.Key);
        if (result is not { Success: true, Result.Content: { } made }) return Problems.Of(result.Status);
        if (wanted.Parent is { } folder && await blueprints.MoveAsync(made.Key, folder.Id, editor.Key) is { Success: false } moved) return Problems.Of(moved.Result);
        return new Created("/document-blueprint", made.Key);
    }

    private static async Task<IResult> Update(Guid id, UpdateDocumentBlueprintRequestModel wanted, IContentBlueprintEditingService blueprints, Editor editor)
    {
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> result = await blueprints.UpdateAsync(id, new ContentBlueprintUpdateModel().Fill(wanted.Values, wanted.Variants), editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> Delete(Guid id, IContentBlueprintEditingService blueprints, Editor editor) => (await blueprints.DeleteAsync(id, editor.Key)).ToResult();

    private static async Task<IResult> Move(Guid id, MoveRequestModel wanted, IContentBlueprintEditingService blueprints, Editor editor) =>
        (await blueprints.MoveAsync(id, wanted.Target?.Id, editor.Key)).Result.ToResult();

    private static async Task<Paged<AuditLogResponseModel>> History(Guid id, Paging paging, Direction? orderDirection, DateTimeOffset? sinceDate, IAuditService audit, IUserIdKeyResolver users) =>
        await AuditLog.PageAsync(await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.DocumentBlueprint, paging.Skip, paging.Take, orderDirection ?? Direction.Descending, sinceDate), users);

    private static IEnumerable<DocumentBlueprintItemResponseModel> Items(Guid[] id, EntityTree tree) =>
        tree.Items(TreeKind.Blueprints, id, StartNodes.Everywhere).Select(e => e.Entity).OfType<IContentEntitySlim>().Select(e => new DocumentBlueprintItemResponseModel { Id = e.Key, Name = e.Name ?? "", DocumentType = PublishableModels.TypeOf(e), Flags = [] });

    private static DocumentBlueprintTreeItemResponseModel TreeItem(TreeEntity found) => new()
    {
        Id = found.Entity.Key,
        Parent = found.Parent?.ToReference(),
        Name = found.Entity.Name ?? "",
        IsFolder = TreeKind.Blueprints.IsFolder(found.Entity),
        HasChildren = found.Entity.HasChildren,
        NoAccess = false,
        DocumentType = found.Entity is IContentEntitySlim content ? PublishableModels.TypeOf(content) : null,
        Flags = [],
    };

    private static IResult NotFound => Problems.Of(ContentEditingOperationStatus.NotFound);
}
