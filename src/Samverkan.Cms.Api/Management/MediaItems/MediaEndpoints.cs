using Microsoft.Extensions.Options;
using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Guards;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.Api.Management.MediaItems;

/// <summary>Media: read, create, change, delete. Tree, bin and addresses stand in files of their own.</summary>
internal static partial class MediaEndpoints
{
    public static IServiceCollection AddMedia(this IServiceCollection services) => services.AddSingleton<MediaModels>().AddSingleton<Samverkan.Cms.Imaging.IBinViewer, BinViewer>();

    public static void MapMedia(this ManagementApi api)
    {
        api.Get("/media/configuration", Configuration);
        api.Get("/media/{id}", One).OnMedia();
        api.Post("/media", Create);
        api.Post("/media/validate", ValidateCreate);
        api.Put("/media/{id}", Update).OnMedia();
        api.Put("/media/{id}/validate", ValidateUpdate).OnMedia();
        api.Delete("/media/{id}", Delete).OnMedia();
        api.Get("/media/{id}/audit-log", History).OnMedia();
        api.MapPlacing();
        api.MapTree();
        api.MapBin();
        api.MapAddresses();
        api.MapReferences();
        api.MapSearch();
    }

    private static MediaConfigurationResponseModel Configuration(IOptionsSnapshot<ContentSettings> settings) => new()
    {
        DisableDeleteWhenReferenced = settings.Value.DisableDeleteWhenReferenced,
        DisableUnpublishWhenReferenced = settings.Value.DisableUnpublishWhenReferenced,
    };

    private static async Task<IResult> One(Guid id, IMediaEditingService media, MediaModels models) =>
        await media.GetAsync(id) is { } medium ? Results.Ok(models.Model(medium)) : Problems.Of(ContentEditingOperationStatus.NotFound);

    private static async Task<IResult> Create(CreateMediaRequestModel wanted, IMediaEditingService media, MediaGuard guard, Editor editor)
    {
        if (!await guard.AllowsBelowAsync(wanted.Parent?.Id)) return Problems.Forbidden;
        if (IsNameless(wanted.Variants)) return Problems.Of(ContentEditingOperationStatus.InvalidName);
        Attempt<MediaCreateResult, ContentEditingOperationStatus> result = await media.CreateAsync(Model(wanted), editor.Key);
        return result is { Success: true, Result.Content: { } made } ? new Created("/media", made.Key) : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> ValidateCreate(CreateMediaRequestModel wanted, IMediaEditingService media, MediaGuard guard)
    {
        if (!await guard.AllowsBelowAsync(wanted.Parent?.Id)) return Problems.Forbidden;
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await media.ValidateCreateAsync(Model(wanted));
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result, wanted.Values);
    }

    private static async Task<IResult> Update(Guid id, UpdateMediaRequestModel wanted, IMediaEditingService media, Editor editor)
    {
        if (IsNameless(wanted.Variants)) return Problems.Of(ContentEditingOperationStatus.InvalidName);
        Attempt<MediaUpdateResult, ContentEditingOperationStatus> result = await media.UpdateAsync(id, Model(wanted), editor.Key);
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result.ValidationResult, wanted.Values);
    }

    private static async Task<IResult> ValidateUpdate(Guid id, UpdateMediaRequestModel wanted, IMediaEditingService media)
    {
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await media.ValidateUpdateAsync(id, Model(wanted));
        return result.Success ? Results.Ok() : EditingProblem.Of(result.Status, result.Result, wanted.Values);
    }

    private static async Task<IResult> Delete(Guid id, IMediaEditingService media, Editor editor) => (await media.DeleteAsync(id, editor.Key)).ToResult();

    private static async Task<Paged<AuditLogResponseModel>> History(Guid id, Paging paging, Direction? orderDirection, DateTimeOffset? sinceDate, IAuditService audit, IUserIdKeyResolver users) =>
        await AuditLog.PageAsync(await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Media, paging.Skip, paging.Take, orderDirection ?? Direction.Descending, sinceDate), users);

    private static MediaCreateModel Model(CreateMediaRequestModel wanted) =>
        new MediaCreateModel { Key = wanted.Id, ContentTypeKey = wanted.MediaType.Id, ParentKey = wanted.Parent?.Id }.Fill(wanted.Values, wanted.Variants);

    /// <summary>Core throws for such media, where it takes a nameless document.</summary>
    private static bool IsNameless(IEnumerable<VariantRequestModel> variants) => variants.All(v => string.IsNullOrWhiteSpace(v.Name));

    private static MediaUpdateModel Model(UpdateMediaRequestModel wanted) => new MediaUpdateModel().Fill(wanted.Values, wanted.Variants);
}
