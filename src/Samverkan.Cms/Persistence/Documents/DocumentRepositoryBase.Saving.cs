using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Documents;

public abstract partial class DocumentRepositoryBase
{
    private static readonly HashSet<string> NodeMembers =
        [nameof(IContent.ParentId), nameof(IContent.Path), nameof(IContent.Level), nameof(IContent.SortOrder), nameof(IContent.Trashed), nameof(IContent.UpdateDate), nameof(IContent.WriterId)];

    public override void Save(IContent content)
    {
        if (content.HasIdentity && IsSettled(content) && !content.IsDirty()) return; // nothing changed: not even the dates
        CmsDbContext db = Scope.Write;
        bool isNew = !content.HasIdentity;
        if (isNew) content.AddingEntity(); else content.UpdatingEntity();
        WriteNames(db, content);
        if (!isNew && IsSettled(content) && content.GetDirtyProperties().All(NodeMembers.Contains)) MoveOrSort(db, content);
        else WriteVersions(db, content, isNew);
        content.ResetDirtyProperties();
        Forget(content);
    }

    private static bool IsSettled(IContent content) => content.PublishedState is PublishedState.Published or PublishedState.Unpublished;

    /// <summary>Only the node changes, so that an item loaded without its values keeps them; whoever moves into the bin becomes the writer.</summary>
    private void MoveOrSort(CmsDbContext db, IContent content)
    {
        db.UpdateNode(content, ObjectType);
        if (!content.IsPropertyDirty(nameof(IContent.WriterId))) return;
        int? writer = NodeTree.UserOrNull(content.WriterId);
        db.ContentVersions.Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set.SetProperty(v => v.UserId, writer));
    }

    private void WriteVersions(CmsDbContext db, IContent content, bool isNew)
    {
        bool publishing = content.PublishedState == PublishedState.Publishing;
        if (content.ContentType.VariesByCulture()) content.AdjustDates(content.UpdateDate, publishing);
        if (isNew) InsertRows(db, content); else db.UpdateNode(content, ObjectType);
        WriteCurrentVersion(db, content, isNew, publishing);
        if (publishing) InsertDraft(db, content);
        if (publishing) parts.Tags.Write(content, published: true);
        else if (content.PublishedState == PublishedState.Unpublishing) parts.Tags.Clear(content);
        SettlePublishedState(content, publishing);
        WriteFlags(db, content);
        parts.Relations.Write(Scope.Required, db, content);
    }

    private void InsertRows(CmsDbContext db, IContent content)
    {
        db.InsertNode(content, ObjectType);
        db.Insert(new ContentRow { NodeId = content.Id, ContentTypeId = content.ContentTypeId }, new DocumentRow { NodeId = content.Id, Edited = true });
        ContentVersionRow version = new() { NodeId = content.Id, VersionDate = content.UpdateDate, Current = true };
        db.Insert(version);
        db.Insert(new DocumentVersionRow { Id = version.Id });
        content.VersionId = version.Id;
    }

    /// <summary>A plain save rewrites the current version in place. Publishing makes it the published one and retires the version that was.</summary>
    private void WriteCurrentVersion(CmsDbContext db, IContent content, bool isNew, bool publishing)
    {
        if (publishing) db.DocumentVersions.Where(v => v.Id == content.PublishedVersionId).ExecuteUpdate(set => set.SetProperty(v => v.Published, false));
        string? name = publishing ? PublishedName(content) : content.Name;
        int? writer = NodeTree.UserOrNull(content.WriterId);
        db.ContentVersions.Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set
            .SetProperty(v => v.VersionDate, content.UpdateDate).SetProperty(v => v.UserId, writer).SetProperty(v => v.Text, name).SetProperty(v => v.Current, !publishing));
        if (isNew || publishing || content.IsPropertyDirty(nameof(IContent.TemplateId)))
        {
            db.DocumentVersions.Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set.SetProperty(v => v.TemplateId, content.TemplateId).SetProperty(v => v.Published, publishing));
        }

        WriteValues(db, content, content.VersionId, publishing, onlyChanged: !isNew && !publishing);
        WriteVersionCultures(db, content, content.VersionId, publishing);
    }

    private void InsertDraft(CmsDbContext db, IContent content)
    {
        ContentVersionRow draft = new() { NodeId = content.Id, VersionDate = content.UpdateDate, UserId = NodeTree.UserOrNull(content.WriterId), Text = content.Name, Current = true };
        db.Insert(draft);
        db.Insert(new DocumentVersionRow { Id = draft.Id, TemplateId = content.TemplateId });
        (content.PublishedVersionId, content.VersionId) = (content.VersionId, draft.Id);
        db.Insert(parts.Values.Rows(content.Properties, draft.Id, published: false));
        InsertVersionCultures(db, content, draft.Id, published: false);
    }

    /// <summary>A plain save compares only the properties that changed: an item that a list loaded without values keeps them.</summary>
    private void WriteValues(CmsDbContext db, IContent content, int versionId, bool published, bool onlyChanged)
    {
        IProperty[] properties = [.. content.Properties.Where(p => !onlyChanged || p.IsDirty())];
        if (properties.Length > 0) VersionValues.Write(db, versionId, [.. properties.Select(p => p.PropertyTypeId)], parts.Values.Rows(properties, versionId, published));
    }

    private void WriteVersionCultures(CmsDbContext db, IContent content, int versionId, bool published)
    {
        if (!content.ContentType.VariesByCulture()) return;
        db.VersionCultures.Where(c => c.VersionId == versionId).ExecuteDelete();
        InsertVersionCultures(db, content, versionId, published);
    }

    private void InsertVersionCultures(CmsDbContext db, IContent content, int versionId, bool published)
    {
        if (!content.ContentType.VariesByCulture()) return;
        IEnumerable<ContentCultureInfos> names = (published ? content.PublishCultureInfos : content.CultureInfos)?.Values ?? [];
        db.Insert(names.Select(c => new VersionCultureRow
        {
            VersionId = versionId,
            LanguageId = LanguageId(c.Culture)!.Value,
            Name = c.Name!,
            Date = c.Date,
            AvailableUserId = NodeTree.UserOrNull(content.WriterId),
        }));
    }

    private void SettlePublishedState(IContent content, bool publishing)
    {
        if (publishing)
        {
            (content.PublishName, content.PublishDate, content.PublisherId) = (PublishedName(content), content.UpdateDate, content.WriterId);
            content.PublishTemplateId = content.TemplateId;
            content.Published = true;
        }
        else if (content.PublishedState == PublishedState.Unpublishing)
        {
            (content.PublishName, content.PublishDate, content.PublisherId, content.PublishTemplateId) = (null, null, null, null);
            content.Published = false;
        }
    }

    private string? PublishedName(IContent content) => content.ContentType.VariesByCulture()
        ? content.GetPublishName(parts.Languages.GetDefaultIsoCode()) ?? content.PublishCultureInfos?.Values.FirstOrDefault()?.Name ?? content.Name
        : content.Name;

    private void WriteFlags(CmsDbContext db, IContent content)
    {
        EditedState edited = EditedState.Of(content, parts.Languages.GetDefaultIsoCode(), parts.Editors.Value);
        content.Edited = edited.Any;
        content.SetCultureEdited(edited.Cultures);
        db.Documents.Where(d => d.NodeId == content.Id).ExecuteUpdate(set => set.SetProperty(d => d.Published, content.Published).SetProperty(d => d.Edited, content.Edited));
        if (!content.ContentType.VariesByCulture()) return;
        db.DocumentCultures.Where(c => c.NodeId == content.Id).ExecuteDelete();
        db.Insert(content.AvailableCultures.Union(content.PublishedCultures, StringComparer.OrdinalIgnoreCase).Select(culture => new DocumentCultureRow
        {
            NodeId = content.Id,
            LanguageId = LanguageId(culture)!.Value,
            Name = content.GetCultureName(culture) ?? content.GetPublishName(culture),
            Available = content.IsCultureAvailable(culture),
            Published = content.IsCulturePublished(culture),
            Edited = content.IsCultureEdited(culture),
        }));
    }
}
