using System.Data;
using Samverkan.Cms.Api.Management;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Folders of types, data types, blueprints and elements; Core has one service for each kind, all alike.</summary>
internal static class Folders
{
    /// <summary>Create, read, rename and delete below <c>/{resource}/folder</c>.</summary>
    public static void MapFolders<TService, TEntity>(this ManagementApi api, string resource) where TService : IEntityTypeContainerService<TEntity> where TEntity : ITreeEntity
    {
        api.Get($"/{resource}/folder/{{id}}", One<TService, TEntity>);
        api.Post($"/{resource}/folder", (CreateFolderRequestModel wanted, TService folders, Editor editor) => CreateAsync<TService, TEntity>(resource, wanted, folders, editor));
        api.Put($"/{resource}/folder/{{id}}", Rename<TService, TEntity>).RefusesTakenNames();
        api.Delete($"/{resource}/folder/{{id}}", Delete<TService, TEntity>);
    }

    public static async Task<IResult> One<TService, TEntity>(Guid id, TService folders) where TService : IEntityTypeContainerService<TEntity> where TEntity : ITreeEntity => await folders.GetAsync(id) is { } folder
        ? Results.Ok(new FolderResponseModel { Id = folder.Key, Name = folder.Name ?? "", IsTrashed = folder.Trashed })
        : Problems.Of(EntityContainerOperationStatus.NotFound);

    public static async Task<IResult> CreateAsync<TService, TEntity>(string resource, CreateFolderRequestModel wanted, TService folders, Editor editor) where TService : IEntityTypeContainerService<TEntity> where TEntity : ITreeEntity
    {
        if (string.IsNullOrWhiteSpace(wanted.Name)) return NameMissing;
        return (await folders.CreateAsync(wanted.Id, wanted.Name, wanted.Parent?.Id, editor.Key)).ToCreated($"/{resource}/folder");
    }

    public static async Task<IResult> Rename<TService, TEntity>(Guid id, UpdateFolderResponseModel wanted, TService folders, Editor editor) where TService : IEntityTypeContainerService<TEntity> where TEntity : ITreeEntity
    {
        if (string.IsNullOrWhiteSpace(wanted.Name)) return NameMissing;
        return (await folders.UpdateAsync(id, wanted.Name, editor.Key)).ToResult();
    }

    public static async Task<IResult> Delete<TService, TEntity>(Guid id, TService folders, Editor editor) where TService : IEntityTypeContainerService<TEntity> where TEntity : ITreeEntity =>
        (await folders.DeleteAsync(id, editor.Key)).ToResult();

    /// <summary>Core asks whether a folder's name is taken only when it is made; for renamed, moved and restored ones the repository says so.</summary>
    public static RouteHandlerBuilder RefusesTakenNames(this RouteHandlerBuilder operation) => operation.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            return await next(context);
        }
        catch (DuplicateNameException)
        {
            return Problems.Of(EntityContainerOperationStatus.DuplicateName);
        }
    });

    private static IResult NameMissing => Problems.BadRequest("Name missing", "A folder needs a name. Give it one.");
}
