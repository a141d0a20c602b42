using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>The path of the file in a stored value; Core asks for it to find a media item's address and its file.</summary>
public sealed class FilePaths(IJsonSerializer json, MediaFileManager media) : IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [NotNullWhen(true)] out string? mediaPath)
    {
        mediaPath = propertyEditorAlias is EditorAliases.UploadField or EditorAliases.ImageCropper ? ImageFile.Read(value, json)?.Src : null;
        return mediaPath is not null;
    }

    /// <summary>All files of an item, over all cultures, as the media file system names them.</summary>
    public string[] Of(IContentBase content) => [.. content.Properties
        .SelectMany(p => p.Values.SelectMany(v => new[] { v.EditedValue, v.PublishedValue }.Select(value => TryGetMediaPath(p.PropertyType.PropertyEditorAlias, value, out string? path) ? path : null)))
        .OfType<string>().Distinct().Select(media.FileSystem.GetRelativePath)];
}
