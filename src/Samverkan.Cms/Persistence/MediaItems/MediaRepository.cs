using System.Text.RegularExpressions;
using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Relations;
using Samverkan.Cms.Persistence.Tags;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Persistence.MediaItems;

/// <summary>Media have one version, which is updated in place; its row knows the file's path, so that a file leads to its item.</summary>
public sealed partial class MediaRepository(AmbientScope scope, AppCaches caches, LanguageRepository languages, MediaTypeRepository types, PropertyDataMap values, AutomaticRelations relations, EntityTags tags, Lazy<MediaUrlGeneratorCollection> urls)
    : VersionedRepository<IMedia>(scope, caches, languages), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    protected override Guid ObjectType => Constants.ObjectTypes.Media;

    /// <param name="mediaPath">As stored, <c>/media/{folder}/{file}</c>; a rendition's size in the name (<c>_300x200</c>) is looked past.</param>
    public IMedia? GetMediaByPath(string mediaPath) => ByPath(mediaPath) ?? (RenditionSize().Replace(mediaPath, "") is { } original && original != mediaPath ? ByPath(original) : null);

    [GeneratedRegex(@"_\d+x\d+(?=\.[^./]+$)")]
    private static partial Regex RenditionSize();

    private IMedia? ByPath(string mediaPath)
    {
        CmsDbContext db = Scope.Read;
        int id = (from path in db.MediaVersions join version in db.ContentVersions on path.Id equals version.Id where version.Current && path.Path == mediaPath select version.NodeId).FirstOrDefault();
        return id == 0 ? null : Get(id);
    }

    public override void Save(IMedia media)
    {
        if (media.HasIdentity && !media.IsDirty()) return;
        CmsDbContext db = Scope.Write;
        bool isNew = !media.HasIdentity;
        if (isNew) media.AddingEntity(); else media.UpdatingEntity();
        WriteName(db, media);
        if (isNew) InsertRows(db, media); else db.UpdateNode(media, ObjectType);
        WriteVersion(db, media, isNew);
        media.ResetDirtyProperties();
        Forget(media);
    }

    protected override IQueryable<ContentJoin> Versions(CmsDbContext db) =>
        from node in db.Nodes
        join version in db.ContentVersions on node.Id equals version.NodeId
        from content in db.Contents.Where(c => c.NodeId == node.Id).DefaultIfEmpty()
        where node.NodeObjectType == ObjectType
        select new ContentJoin { Node = node, Content = content, Version = version, Flags = new PublicationFlags { Published = false, Edited = false, TemplateId = null } };

    protected override IMedia Entity(ContentParts parts)
    {
        IMediaType type = types.Get(parts.Join.Content.ContentTypeId) ?? throw new InvalidOperationException($"Medium {parts.Join.Node.Id} has a type that does not exist.");
        return Fresh.Entity(new Media(parts.Join.Version.Text ?? "", parts.Join.Node.ParentId, type), media =>
        {
            ContentMap.Node(media, parts.Join.Node);
            (media.VersionId, media.WriterId, media.UpdateDate) = (parts.Join.Version.Id, parts.Join.Version.UserId ?? 0, parts.Join.Version.VersionDate);
            media.Properties = new PropertyCollection(type.CompositionPropertyTypes.Select(t => values.Entity(t, parts.DraftValues, [])));
        });
    }

    protected override void DeleteVersionRows(CmsDbContext db, int[] versions)
    {
        db.MediaVersions.Where(v => versions.Contains(v.Id)).ExecuteDelete();
        base.DeleteVersionRows(db, versions);
    }

    protected override void DeleteRows(CmsDbContext db, int id, Guid key)
    {
        db.DeleteWhatRefersTo(id, key);
        DeleteVersionRows(db, [.. db.ContentVersions.Where(v => v.NodeId == id).Select(v => v.Id)]);
        db.Contents.Where(c => c.NodeId == id).ExecuteDelete();
        db.Nodes.Where(n => n.Id == id).ExecuteDelete();
    }

    private void WriteName(CmsDbContext db, IMedia media)
    {
        if (Names.Clean(media.Name) is var clean && clean != media.Name) media.Name = clean;
        bool placed = !media.HasIdentity || media.IsPropertyDirty(nameof(IMedia.ParentId));
        if (!placed && !media.IsPropertyDirty(nameof(IMedia.Name))) return;
        string unique = Names.Unique(media.Name, db.Nodes.Where(n => n.ParentId == media.ParentId && n.Id != media.Id && n.NodeObjectType == ObjectType).Select(n => n.Text).ToArray());
        if (media.Name != unique) media.Name = unique;
    }

    private void InsertRows(CmsDbContext db, IMedia media)
    {
        db.InsertNode(media, ObjectType);
        db.Insert(new ContentRow { NodeId = media.Id, ContentTypeId = media.ContentTypeId });
        ContentVersionRow version = new() { NodeId = media.Id, VersionDate = media.UpdateDate, Current = true };
        db.Insert(version);
        db.Insert(new MediaVersionRow { Id = version.Id });
        media.VersionId = version.Id;
    }

    private void WriteVersion(CmsDbContext db, IMedia media, bool isNew)
    {
        int? writer = NodeTree.UserOrNull(media.WriterId);
        db.ContentVersions.Where(v => v.Id == media.VersionId).ExecuteUpdate(set => set
            .SetProperty(v => v.VersionDate, media.UpdateDate).SetProperty(v => v.UserId, writer).SetProperty(v => v.Text, media.Name));
        IProperty[] changed = [.. media.Properties.Where(p => isNew || p.IsDirty())];
        if (changed.Length == 0) return;
        string? path = FilePath(media);
        db.MediaVersions.Where(v => v.Id == media.VersionId).ExecuteUpdate(set => set.SetProperty(v => v.Path, path));
        VersionValues.Write(db, media.VersionId, [.. changed.Select(p => p.PropertyTypeId)], values.Rows(changed, media.VersionId, published: false));
        tags.Write(media, published: false);
        relations.Write(Scope.Required, db, media);
    }

    private string? FilePath(IMedia media) =>
        media.Properties.TryGetValue(Constants.Conventions.Media.File, out IProperty? file) && urls.Value.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, file.GetValue(), out string? path) ? path : null;
}
