using Samverkan.Cms.Persistence.DataTypes;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Persistence.ContentTypes;

/// <summary>Rows to types and back, for document, media and member types alike.</summary>
public sealed class ContentTypeMap(IShortStringHelper strings, Lazy<PropertyEditorCollection> editors)
{
    public ContentType DocumentType(int parentId) => new(strings, parentId);

    public MediaType MediaType(int parentId) => new(strings, parentId);

    public MemberType MemberType(int parentId) => new(strings, parentId);

    /// <summary>What all kinds have; compositions and allowed children are tied when all types are there.</summary>
    public static void Fill(ContentTypeCompositionBase type, NodeRow node, ContentTypeRow row, IEnumerable<PropertyGroup> groups, IEnumerable<PropertyType> loose)
    {
        (type.Id, type.Key, type.Name, type.Alias) = (node.Id, node.UniqueId, node.Text, row.Alias!);
        (type.Path, type.Level, type.SortOrder, type.Trashed) = (node.Path, node.Level, node.SortOrder, node.Trashed);
        (type.CreateDate, type.UpdateDate, type.CreatorId) = (node.CreateDate, node.CreateDate, node.NodeUser ?? 0);
        (type.Icon, type.Thumbnail, type.ListView) = (row.Icon, row.Thumbnail, row.ListView);
        type.Description = string.IsNullOrEmpty(row.Description) ? null : row.Description;
        (type.IsElement, type.AllowedInLibrary, type.AllowedAsRoot) = (row.IsElement, row.AllowedInLibrary, row.AllowAtRoot);
        type.Variations = (ContentVariation)row.Variations;
        type.PropertyGroups = new PropertyGroupCollection(groups);
        type.NoGroupPropertyTypes = new PropertyTypeCollection(type.SupportsPublishing, loose);
    }

    public static PropertyGroup Group(PropertyGroupRow row, IEnumerable<PropertyType> types, bool supportsPublishing) =>
        Fresh.Entity(new PropertyGroup(new PropertyTypeCollection(supportsPublishing, types)), group =>
        {
            (group.Id, group.Key, group.Name, group.Alias) = (row.Id, row.UniqueId, row.Text, row.Alias);
            (group.Type, group.SortOrder) = ((PropertyGroupType)row.Type, row.SortOrder);
        });

    public PropertyType PropertyType(PropertyTypeRow row, DataTypeRow dataType, Guid dataTypeKey, bool supportsPublishing)
    {
        ValueStorageType storage = Enum.Parse<ValueStorageType>(dataType.DbType);
        return Fresh.Entity(new PropertyType(strings, dataType.PropertyEditorAlias, storage, forceValueStorageType: true, row.Alias), type =>
        {
            (type.Id, type.Key, type.Name) = (row.Id, row.UniqueId, row.Name ?? "");
            type.Description = string.IsNullOrEmpty(row.Description) ? null : row.Description;
            (type.DataTypeId, type.DataTypeKey, type.SortOrder, type.LabelOnTop) = (row.DataTypeId, dataTypeKey, row.SortOrder, row.LabelOnTop);
            (type.Mandatory, type.MandatoryMessage) = (row.Mandatory, row.MandatoryMessage);
            (type.ValidationRegExp, type.ValidationRegExpMessage) = (row.ValidationRegExp, row.ValidationRegExpMessage);
            (type.Variations, type.SupportsPublishing) = ((ContentVariation)row.Variations, supportsPublishing);
            type.PropertyGroupId = row.PropertyTypeGroupId is { } group ? new Lazy<int>(() => group) : null;
        });
    }

    /// <summary>Of properties that do not vary, those whose editor varies inside their values, as blocks do.</summary>
    public IReadOnlyDictionary<int, IDataEditor> VaryingInside(CmsDbContext db, int[] invariant) => (
        from property in db.PropertyTypes
        join dataType in db.DataTypes on property.DataTypeId equals dataType.NodeId
        where invariant.Contains(property.Id)
        select new { property.Id, dataType.PropertyEditorAlias }).AsEnumerable()
        .Select(found => (found.Id, Editor: editors.Value[found.PropertyEditorAlias], Type: new PropertyType(strings, found.PropertyEditorAlias, ValueStorageType.Ntext)))
        .Where(found => found.Editor?.CanMergePartialPropertyValues(found.Type) == true)
        .ToDictionary(found => found.Id, found => found.Editor!); // asked just now

    public static HistoryCleanup HistoryCleanup(CleanupPolicyRow? row) => new()
    {
        PreventCleanup = row?.PreventCleanup ?? false,
        KeepAllVersionsNewerThanDays = row?.KeepAllVersionsNewerThanDays,
        KeepLatestVersionPerDayForDays = row?.KeepLatestVersionPerDayForDays,
    };

    public static ContentTypeRow Row(IContentTypeComposition type) => new()
    {
        NodeId = type.Id,
        Alias = type.Alias,
        Icon = type.Icon,
        Thumbnail = type.Thumbnail ?? "folder.png",
        Description = type.Description,
        ListView = type.ListView,
        IsElement = type.IsElement,
        AllowedInLibrary = type.AllowedInLibrary,
        AllowAtRoot = type.AllowedAsRoot,
        Variations = (byte)type.Variations,
    };

    public static PropertyGroupRow Row(PropertyGroup group, int contentTypeId) => new()
    {
        Id = group.Id,
        UniqueId = group.Key,
        ContentTypeNodeId = contentTypeId,
        Type = (short)group.Type,
        Text = group.Name ?? "",
        Alias = group.Alias,
        SortOrder = group.SortOrder,
    };

    public static PropertyTypeRow Row(IPropertyType type, int contentTypeId, int? groupId) => new()
    {
        Id = type.Id,
        UniqueId = type.Key,
        DataTypeId = type.DataTypeId,
        ContentTypeId = contentTypeId,
        PropertyTypeGroupId = groupId,
        Alias = type.Alias,
        Name = type.Name,
        SortOrder = type.SortOrder,
        Mandatory = type.Mandatory,
        MandatoryMessage = type.MandatoryMessage,
        ValidationRegExp = type.ValidationRegExp,
        ValidationRegExpMessage = type.ValidationRegExpMessage,
        Description = type.Description,
        LabelOnTop = type.LabelOnTop,
        Variations = (byte)type.Variations,
    };
}
