using System.Diagnostics.CodeAnalysis;
using Samverkan.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Samverkan.Cms.PropertyEditors.Files;

/// <summary>The path of the file in a stored value; Core asks for it to find a media item's address and its file.</summary>
public sealed class FilePaths(IJsonSerializer json, MediaFileManager media, Lazy<StoredValues> stored) : IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [NotNullWhen(true)] out string? mediaPath)
    {
        mediaPath = propertyEditorAlias is EditorAliases.UploadField or EditorAliases.ImageCropper ? ImageFile.Read(value, json)?.Src : null;
        return mediaPath is not null;
    }

    /// <summary>All files of an item, drafts and published, over all cultures and inside blocks, as the media file system names them.</summary>
    public IReadOnlyList<(string Path, IPropertyType Type)> Of(IContentBase content) =>
    [
        .. (from property in content.Properties
            from value in property.Values
            from version in new[] { value.EditedValue, value.PublishedValue }
            from found in stored.Value.Of(property.PropertyType, version)
            let path = TryGetMediaPath(found.Type.PropertyEditorAlias, found.Value, out string? address) ? media.FileSystem.GetRelativePath(address) : null
            where path is not null
            select (path, found.Type)).DistinctBy(file => file.path),
    ];

    /// <summary>What a file is called while its item is in the recycle bin: <c>paper.deleted.pdf</c>.</summary>
    public static string InBin(string path) => Path.ChangeExtension(path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path));

    /// <summary>Whether the file belongs to an item in the recycle bin.</summary>
    public static bool IsInBin(string path) => Path.GetFileNameWithoutExtension(path).EndsWith(Constants.Conventions.Media.TrashedMediaSuffix, StringComparison.OrdinalIgnoreCase);
}
