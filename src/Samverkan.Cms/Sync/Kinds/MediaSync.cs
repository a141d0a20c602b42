using System.Text.Json.Nodes;
using System.Xml.Linq;
using Samverkan.Cms.PropertyEditors.Files;
using Samverkan.Cms.Sync.Format;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>Media items, and the files that uSync leaves out: they are kept beside the folder and copied into the media file system before their item is saved.</summary>
public sealed class MediaSync(IMediaService media, IMediaTypeService types, IRelationService relations, IEntityService entities, MediaFileManager files, SyncFolder folder, ICoreScopeProvider scopes, IShortStringHelper strings) : ContentItemSync<IMedia>(strings)
{
    public override string Folder => "Media";

    public override int Order => 80;

    protected override string Element => "Media";

    protected override int BinId => Constants.System.RecycleBinMedia;

    protected override IMedia? ById(int id) => media.GetById(id);

    protected override IMedia? ByKey(Guid key) => media.GetById(key);

    protected override IEnumerable<IMedia> All() =>
        [.. media.GetPagedDescendants(Constants.System.Root, 0, int.MaxValue, out _), .. media.GetPagedMediaInRecycleBin(0, int.MaxValue, out _)];

    protected override IEnumerable<IMedia> Below(int id) => media.GetPagedDescendants(id, 0, int.MaxValue, out _);

    protected override IEnumerable<IMedia> ChildrenOf(int parentId) => media.GetPagedChildren(parentId, 0, int.MaxValue, out _);

    internal override async Task WriteAsync(SyncFile file, SyncNotes notes)
    {
        IMedia item = Find(file) ?? New(file);
        if (!IsTrashed(file) && item.HasIdentity) MoveTo(item, file);
        XElement? before = item.HasIdentity ? (await ItemAsync(item)).Root : null;
        ReadNode(item, file);
        item.Name = (string?)file.Info.Element("NodeName")?.Attribute("Default") ?? file.Alias;
        ReadValues(item, file, notes);
        bool copied = CopyFile(item, file, notes);
        if (copied || !IsUnchanged(before, await ItemAsync(item)))
        {
            Attempt<OperationResult?> saved = media.Save(item);
            if (!saved.Success) throw new SyncException($"the medium was refused: {saved.Result?.Result}", file.Root);
        }

        if (item.SortOrder != SortOrder(file, item)) Sort(item, file);
        if (IsTrashed(file) && !item.Trashed) media.MoveToRecycleBin(item);
    }

    private void Sort(IMedia item, SyncFile file)
    {
        item.SortOrder = SortOrder(file, item);
        media.Save(item);
    }

    internal override Task<bool> DeleteAsync(SyncFile file, SyncNotes notes) => Task.FromResult(ByKey(file.Key) is { } item && media.Delete(item).Success);

    /// <summary>Copies each item's file out of the media file system, beside the folder.</summary>
    public void ExportFile(Guid key)
    {
        if (ByKey(key) is not { } item || RelativePath(item) is not { } path || Present(item, path) is not { } present) return;
        string target = Path.Combine(folder.Media, path);
        if (System.IO.File.Exists(target) && new FileInfo(target).Length == files.FileSystem.GetSize(present)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using Stream from = files.FileSystem.OpenFile(present);
        using FileStream to = System.IO.File.Create(target);
        from.CopyTo(to);
    }

    private Media New(SyncFile file)
    {
        string alias = file.Info.Required("ContentType");
        IMediaType type = types.Get(alias) ?? throw new SyncException($"the media type {alias} does not exist", file.Info.Element("ContentType"));
        return new Media(file.Alias, NewParentId(file), type) { Key = file.Key };
    }

    private void MoveTo(IMedia item, SyncFile file)
    {
        int parent = RequiredParentId(file);
        if (item.Trashed || item.ParentId != parent) media.Move(item, parent);
    }

    private bool CopyFile(IMedia item, SyncFile file, SyncNotes notes)
    {
        if (RelativePath(item) is not { } path) return false;
        string source = Path.Combine(folder.Media, path);
        bool isThere = Present(item, path) is not null;
        if (!System.IO.File.Exists(source))
        {
            if (!isThere) notes.Add($"the file media/{path} is missing beside the folder", file.Root.Element("Properties")?.Element(Constants.Conventions.Media.File));
            return false;
        }

        using FileStream stream = System.IO.File.OpenRead(source);
        string target = Present(item, path) ?? path;
        if (isThere && files.FileSystem.GetSize(target) == stream.Length) return false; // else a copy that was interrupted
        if (!isThere) RemoveUnlessCommitted(path);
        files.FileSystem.AddFile(target, stream, overrideIfExists: true);
        return true;
    }

    /// <summary>Where the file is now: an item in the bin has its renamed.</summary>
    private string? Present(IMedia item, string path) =>
        item.Trashed && files.FileSystem.FileExists(FilePaths.InBin(path)) ? FilePaths.InBin(path) : files.FileSystem.FileExists(path) ? path : null;

    /// <summary>A file copied by an import that is rolled back goes with it.</summary>
    private void RemoveUnlessCommitted(string path) => scopes.Context?.Enlist($"copied {path}", completed =>
    {
        if (completed) return;
        files.FileSystem.DeleteFile(path);
        string folderOfIt = Path.GetDirectoryName(path)!; // {folder}/{file}
        if (folderOfIt.Length > 0 && !files.FileSystem.GetFiles(folderOfIt).Any()) files.FileSystem.DeleteDirectory(folderOfIt);
    });

    /// <summary><c>{folder}/{file}</c> below /media; null for an item without a file.</summary>
    private static string? RelativePath(IMedia item)
    {
        string? value = item.Properties.TryGetValue(Constants.Conventions.Media.File, out IProperty? property) ? property.GetValue() as string : null;
        string? src = SyncJson.Parse(value) is JsonObject cropper ? (string?)cropper["src"] : value;
        const string root = "/media/";
        return src?.StartsWith(root, StringComparison.OrdinalIgnoreCase) == true && !src.Contains("..", StringComparison.Ordinal) ? src[root.Length..] : null;
    }

    protected override Guid OriginalParent(IMedia item)
    {
        int? parent = relations.GetByChildId(item.Id, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias).FirstOrDefault()?.ParentId;
        return parent is > 0 ? entities.Get(parent.Value)?.Key ?? Guid.Empty : Guid.Empty;
    }

    protected override Task<IReadOnlyList<object?>> InfoAfterSortOrderAsync(IMedia item) => Task.FromResult<IReadOnlyList<object?>>([]);
}
