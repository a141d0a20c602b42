using Samverkan.Cms.Api.Management;

namespace Samverkan.Cms.Api.Shared;

/// <summary>Folders of types, data types and blueprints; Core has one service for each kind, all alike.</summary>
internal static class Folders
{
    private static IResult NameMissing => Problems.BadRequest("Name missing", "A folder needs a name. Give it one.");

    /// <summary>Create, read, rename and delete below <c>/{resource}/folder</c>.</summary>
    public static void MapFolders<TService, TEntity>(this ManagementApi api, string resource) where TService : IEntityTypeContainerService<TEntity> where TEntity : ITreeEntity
    {
        api.Get($"/{resource}/folder/{{id}}", async (Guid id, TService folders) => await folders.GetAsync(id) is { } folder
            ? Results.Ok(new FolderResponseModel { Id = folder.Key, Name = folder.Name ?? "", IsTrashed = folder.Trashed })
            : Problems.Of(EntityContainerOperationStatus.NotFound));
        api.Post($"/{resource}/folder", async (CreateFolderRequestModel wanted, TService folders, Editor editor) =>
        {
            if (string.IsNullOrWhiteSpace(wanted.Name)) return NameMissing;
            return (await folders.CreateAsync(wanted.Id, wanted.Name, wanted.Parent?.Id, editor.Key)).ToCreated($"/{resource}/folder");
        });
        api.Put($"/{resource}/folder/{{id}}", async (Guid id, UpdateFolderResponseModel wanted, TService folders, Editor editor) =>
        {
            if (string.IsNullOrWhiteSpace(wanted.Name)) return NameMissing;
            return (await folders.UpdateAsync(id, wanted.Name, editor.Key)).ToResult();
        });
        api.Delete($"/{resource}/folder/{{id}}", async (Guid id, TService folders, Editor editor) =>
            (await folders.DeleteAsync(id, editor.Key)).ToResult());
    }
}
