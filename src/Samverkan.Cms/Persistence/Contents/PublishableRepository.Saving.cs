namespace Samverkan.Cms.Persistence.Contents;

public abstract partial class PublishableRepository<TEntity, TRow, TVersionRow, TCultureRow>
{
    private static readonly HashSet<string> NodeMembers =
        [nameof(IPublishableContentBase.ParentId), nameof(IPublishableContentBase.Path), nameof(IPublishableContentBase.Level), nameof(IPublishableContentBase.SortOrder), nameof(IPublishableContentBase.Trashed), nameof(IPublishableContentBase.UpdateDate), nameof(IPublishableContentBase.WriterId)];

    public override void Save(TEntity content)
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

    private static bool IsSettled(TEntity content) => content.PublishedState is PublishedState.Published or PublishedState.Unpublished;

    /// <summary>Only the node changes, so that an item loaded without its values keeps them; whoever moves into the bin becomes the writer.</summary>
    private void MoveOrSort(CmsDbContext db, TEntity content)
    {
        db.UpdateNode(content, ObjectType);
        if (!content.IsPropertyDirty(nameof(IPublishableContentBase.WriterId))) return;
        int? writer = NodeTree.UserOrNull(content.WriterId);
        db.ContentVersions.Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set.SetProperty(v => v.UserId, writer));
    }

    private void WriteVersions(CmsDbContext db, TEntity content, bool isNew)
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

    private void InsertRows(CmsDbContext db, TEntity content)
    {
        db.InsertNode(content, ObjectType);
        db.Insert(new ContentRow { NodeId = content.Id, ContentTypeId = content.ContentTypeId }, new TRow { NodeId = content.Id, Edited = true });
        ContentVersionRow version = new() { NodeId = content.Id, VersionDate = content.UpdateDate, Current = true };
        db.Insert(version);
        db.Insert(NewVersion(content, version.Id));
        content.VersionId = version.Id;
    }

    /// <summary>A plain save rewrites the current version in place. Publishing makes it the published one and retires the version that was.</summary>
    /// <exception cref="StaleContentException">The current version is another one by now.</exception>
    private void WriteCurrentVersion(CmsDbContext db, TEntity content, bool isNew, bool publishing)
    {
        if (publishing) db.Set<TVersionRow>().Where(v => v.Id == content.PublishedVersionId).ExecuteUpdate(set => set.SetProperty(v => v.Published, false));
        string? name = publishing ? PublishedName(content) : content.Name;
        int? writer = NodeTree.UserOrNull(content.WriterId);
        int written = db.ContentVersions.Where(v => v.Id == content.VersionId && v.Current).ExecuteUpdate(set => set
            .SetProperty(v => v.VersionDate, content.UpdateDate).SetProperty(v => v.UserId, writer).SetProperty(v => v.Text, name).SetProperty(v => v.Current, !publishing));
        if (written == 0) throw new StaleContentException(content.Name);
        if (publishing) db.Set<TVersionRow>().Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set.SetProperty(v => v.Published, true));
        RewriteOwn(db, content);
        WriteValues(db, content, content.VersionId, publishing, onlyChanged: !isNew && !publishing);
        WriteVersionCultures(db, content, content.VersionId, publishing);
    }

    private void InsertDraft(CmsDbContext db, TEntity content)
    {
        ContentVersionRow draft = new() { NodeId = content.Id, VersionDate = content.UpdateDate, UserId = NodeTree.UserOrNull(content.WriterId), Text = content.Name, Current = true };
        db.Insert(draft);
        db.Insert(NewVersion(content, draft.Id));
        (content.PublishedVersionId, content.VersionId) = (content.VersionId, draft.Id);
        db.Insert(parts.Values.Rows(content.Properties, draft.Id, published: false));
        InsertVersionCultures(db, content, draft.Id, published: false);
    }

    /// <summary>A plain save compares only the properties that changed: an item that a list loaded without values keeps them.</summary>
    private void WriteValues(CmsDbContext db, TEntity content, int versionId, bool published, bool onlyChanged)
    {
        IProperty[] properties = [.. content.Properties.Where(p => !onlyChanged || p.IsDirty())];
        if (properties.Length > 0) VersionValues.Write(db, versionId, [.. properties.Select(p => p.PropertyTypeId)], parts.Values.Rows(properties, versionId, published));
    }

    private void WriteVersionCultures(CmsDbContext db, TEntity content, int versionId, bool published)
    {
        if (!content.ContentType.VariesByCulture()) return;
        db.VersionCultures.Where(c => c.VersionId == versionId).ExecuteDelete();
        InsertVersionCultures(db, content, versionId, published);
    }

    private void InsertVersionCultures(CmsDbContext db, TEntity content, int versionId, bool published)
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

    protected virtual void SettlePublishedState(TEntity content, bool publishing)
    {
        if (publishing)
        {
            (content.PublishName, content.PublishDate, content.PublisherId) = (PublishedName(content), content.UpdateDate, content.WriterId);
            content.Published = true;
        }
        else if (content.PublishedState == PublishedState.Unpublishing)
        {
            (content.PublishName, content.PublishDate, content.PublisherId) = (null, null, null);
            content.Published = false;
        }
    }

    /// <summary>A version's own row, with what only this kind has.</summary>
    protected virtual TVersionRow NewVersion(TEntity content, int versionId) => new() { Id = versionId };

    /// <summary>What only this kind has of a version, when the current one is written again.</summary>
    protected virtual void RewriteOwn(CmsDbContext db, TEntity content) { }

    private string? PublishedName(TEntity content) => content.ContentType.VariesByCulture()
        ? content.GetPublishName(parts.Languages.GetDefaultIsoCode()) ?? content.PublishCultureInfos?.Values.FirstOrDefault()?.Name ?? content.Name
        : content.Name;

    private void WriteFlags(CmsDbContext db, TEntity content)
    {
        EditedState edited = EditedState.Of(content, parts.Languages.GetDefaultIsoCode(), parts.Editors.Value);
        content.Edited = edited.Any;
        content.SetCultureEdited(edited.Cultures);
        db.Set<TRow>().Where(d => d.NodeId == content.Id).ExecuteUpdate(set => set.SetProperty(d => d.Published, content.Published).SetProperty(d => d.Edited, content.Edited));
        if (!content.ContentType.VariesByCulture()) return;
        db.Set<TCultureRow>().Where(c => c.NodeId == content.Id).ExecuteDelete();
        db.Insert(content.AvailableCultures.Union(content.PublishedCultures, StringComparer.OrdinalIgnoreCase).Select(culture => new TCultureRow
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
