namespace Samverkan.Cms.Persistence.ContentTypes;

public abstract partial class ContentTypeRepositoryBase<TEntity>
{
    /// <summary>The tables that hang on a type; a kind adds its own.</summary>
    protected virtual void WriteParts(CmsDbContext db, TEntity type)
    {
        WriteCompositions(db, type);
        WriteAllowedChildren(db, type);
        WriteProperties(db, type);
    }

    protected virtual void RemoveParts(CmsDbContext db, int id)
    {
        db.Compositions.Where(c => c.ChildContentTypeId == id || c.ParentContentTypeId == id).ExecuteDelete();
        db.AllowedChildren.Where(a => a.Id == id || a.AllowedId == id).ExecuteDelete();
        RemoveProperties(db, [.. db.PropertyTypes.Where(p => p.ContentTypeId == id).Select(p => p.Id)]);
        db.PropertyGroups.Where(g => g.ContentTypeNodeId == id).ExecuteDelete();
    }

    private static void WriteCompositions(CmsDbContext db, TEntity type)
    {
        db.Compositions.Where(c => c.ChildContentTypeId == type.Id).ExecuteDelete();
        db.Insert(type.ContentTypeComposition.Select(c => new CompositionRow { ParentContentTypeId = c.Id, ChildContentTypeId = type.Id }));
    }

    private void WriteAllowedChildren(CmsDbContext db, TEntity type)
    {
        db.AllowedChildren.Where(a => a.Id == type.Id).ExecuteDelete();
        db.Insert(
            from allowed in type.AllowedContentTypes ?? []
            let child = allowed.Key == type.Key ? type.Id : Whole.FirstOrDefault(t => t.Key == allowed.Key)?.Id
            where child is not null
            select new AllowedChildRow { Id = type.Id, AllowedId = child.Value, SortOrder = allowed.SortOrder });
    }

    /// <summary>Gone properties with their values first, then groups before their properties, gone groups last. Ids are written back with tracking on.</summary>
    private void WriteProperties(CmsDbContext db, TEntity type)
    {
        int[] kept = [.. type.PropertyTypes.Select(p => p.Id)];
        RemoveProperties(db, [.. db.PropertyTypes.Where(p => p.ContentTypeId == type.Id && !kept.Contains(p.Id)).Select(p => p.Id)]);

        if (type.PropertyTypes.All(p => p.SortOrder == 0)) Number(type.PropertyTypes); // added without numbers
        foreach (PropertyGroup group in type.PropertyGroups)
        {
            WriteGroup(db, group, type.Id);
            foreach (IPropertyType property in group.PropertyTypes?.AsEnumerable() ?? []) WriteProperty(db, property, type.Id, group.Id);
        }

        foreach (IPropertyType property in type.NoGroupPropertyTypes) WriteProperty(db, property, type.Id, null);
        int[] keptGroups = [.. type.PropertyGroups.Select(g => g.Id)];
        db.PropertyGroups.Where(g => g.ContentTypeNodeId == type.Id && !keptGroups.Contains(g.Id)).ExecuteDelete();
    }

    private static void Number(IEnumerable<IPropertyType> properties)
    {
        int position = 0;
        foreach (IPropertyType property in properties) property.SortOrder = position++;
    }

    /// <summary>With their values in all versions, their tags, and the permissions that name them.</summary>
    private void RemoveProperties(CmsDbContext db, int[] ids)
    {
        if (ids.Length == 0) return;
        foreach (Guid key in db.PropertyTypes.Where(p => ids.Contains(p.Id)).Select(p => p.UniqueId).ToArray())
        {
            string prefix = $"{key}|";
            if (db.GranularPermissions.Where(p => p.Permission.StartsWith(prefix)).ExecuteDelete() > 0) _groups.Forget();
        }

        db.TagRelationships.Where(t => ids.Contains(t.PropertyTypeId)).ExecuteDelete();
        db.PropertyData.Where(d => ids.Contains(d.PropertyTypeId)).ExecuteDelete();
        db.PropertyTypes.Where(p => ids.Contains(p.Id)).ExecuteDelete();
    }

    private static void WriteGroup(CmsDbContext db, PropertyGroup group, int contentTypeId)
    {
        PropertyGroupRow row = ContentTypeMap.Row(group, contentTypeId);
        Write(db, row, row.Id);
        group.Id = row.Id;
    }

    private static void WriteProperty(CmsDbContext db, IPropertyType property, int contentTypeId, int? groupId)
    {
        if (property.DataTypeId == 0 || db.DataTypes.All(d => d.NodeId != property.DataTypeId)) property.DataTypeId = DataTypeId(db, property);
        PropertyTypeRow row = ContentTypeMap.Row(property, contentTypeId, groupId);
        Write(db, row, row.Id);
        property.Id = row.Id;
        property.PropertyGroupId = groupId is { } id ? new Lazy<int>(() => id) : null;
    }

    /// <summary>By key, then by editor alias.</summary>
    private static int DataTypeId(CmsDbContext db, IPropertyType property) =>
        db.Nodes.Where(n => n.UniqueId == property.DataTypeKey).Select(n => (int?)n.Id).SingleOrDefault()
        ?? db.DataTypes.Where(d => d.PropertyEditorAlias == property.PropertyEditorAlias).OrderBy(d => d.NodeId).Select(d => (int?)d.NodeId).FirstOrDefault()
        ?? throw new InvalidOperationException($"The property {property.Alias} names no data type, and none uses the editor {property.PropertyEditorAlias}.");

    private static void Write(CmsDbContext db, object row, int id)
    {
        if (id == 0) db.Insert(row); else db.Rewrite(row);
    }
}
