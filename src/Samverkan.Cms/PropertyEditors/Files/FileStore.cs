using Samverkan.Cms.Imaging;
using Samverkan.Cms.Security.Uploads;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>Takes uploaded files into the media file system, and old ones out of it.</summary>
public sealed class FileStore(MediaFileManager media, ITemporaryFileService uploads, ICoreScopeProvider scopes, IIdKeyMap keys)
{
    public TemporaryFileModel? Upload(Guid key) => uploads.GetAsync(key).GetAwaiter().GetResult(); // Core's value editors are synchronous

    /// <summary>The stored path, <c>/media/{folder}/{file}</c>; null when the upload is gone. The upload goes when the save has succeeded.</summary>
    public string? Take(Guid upload, ContentPropertyData place)
    {
        if (Upload(upload) is not { } file) return null;
        string path = media.GetMediaPath(file.FileName, place.ContentKey, place.PropertyTypeKey);
        using (Stream content = WithoutMetadata(file)) media.FileSystem.AddFile(path, content, overrideIfExists: true);
        if (scopes.Context is not null) uploads.EnlistDeleteIfScopeCompletes(upload, scopes);
        return media.FileSystem.GetUrl(path);
    }

    /// <summary>Visitors are given the file as it lies there, so nothing in it may tell where and with what a picture was taken.</summary>
    private static Stream WithoutMetadata(TemporaryFileModel file)
    {
        Stream content = file.OpenReadStream();
        if (!ImageTypes.IsSource(file.FileName)) return content;
        using (content)
        {
            byte[] bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            return new MemoryStream(PictureMetadata.Without(bytes));
        }
    }

    /// <summary>
    /// Deletes a replaced file once the save has succeeded. Only a media item's own: a document's older versions still show theirs, and a copied path
    /// belongs to another item.
    /// </summary>
    public void Replace(string? old, string? with, ContentPropertyData place)
    {
        if (string.IsNullOrEmpty(old) || old == with || !media.IsFileOwnedBy(old, place.ContentKey, place.PropertyTypeKey)) return;
        if (!keys.GetIdForKey(place.ContentKey, UmbracoObjectTypes.Media).Success) return;
        scopes.Context?.Enlist($"file:{old}", completed => { if (completed) media.DeleteMediaFiles([media.FileSystem.GetRelativePath(old)]); });
    }
}
