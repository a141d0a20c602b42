using Samverkan.Cms.Persistence.DataTypes;
using Samverkan.Cms.Persistence.Templates;

namespace Samverkan.Cms.Persistence.ContentTypes;

[Table("umbracoContentVersionCleanupPolicy")]
public sealed class CleanupPolicyRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int ContentTypeId { get; set; }
    public bool PreventCleanup { get; set; }
    public int? KeepAllVersionsNewerThanDays { get; set; }
    public int? KeepLatestVersionPerDayForDays { get; set; }
    public DateTime Updated { get; set; }
}

[Table("cmsContentType")]
[IdentityFrom(700)]
[Index(nameof(NodeId), Name = "IX_cmsContentType", IsUnique = true)]
[Index(nameof(Icon), Name = "IX_cmsContentType_icon")]
public sealed class ContentTypeRow
{
    [Key] public int Pk { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [MaxLength(255)] public string? Alias { get; set; }
    [MaxLength(255)] public string? Icon { get; set; }
    [MaxLength(255)] public string Thumbnail { get; set; } = "";
    [MaxLength(1500)] public string? Description { get; set; }
    public Guid? ListView { get; set; }
    public bool IsElement { get; set; }
    public bool AllowedInLibrary { get; set; }
    public bool AllowAtRoot { get; set; }
    public byte Variations { get; set; }
}

[Table("cmsContentType2ContentType")]
[PrimaryKey(nameof(ParentContentTypeId), nameof(ChildContentTypeId))]
public sealed class CompositionRow
{
    [References(typeof(NodeRow))] public int ParentContentTypeId { get; set; }
    [References(typeof(NodeRow))] public int ChildContentTypeId { get; set; }
}

[Table("cmsContentTypeAllowedContentType")]
[PrimaryKey(nameof(Id), nameof(AllowedId))]
public sealed class AllowedChildRow
{
    [Column("Id"), References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int Id { get; set; }
    [Column("AllowedId"), References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int AllowedId { get; set; }
    [Column("SortOrder")] public int SortOrder { get; set; }
}

[Table("cmsDocumentType")]
[PrimaryKey(nameof(ContentTypeNodeId), nameof(TemplateNodeId))]
public sealed class AllowedTemplateRow
{
    [References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId)), References(typeof(NodeRow))] public int ContentTypeNodeId { get; set; }
    [References(typeof(TemplateRow), nameof(TemplateRow.NodeId))] public int TemplateNodeId { get; set; }
    [Column("IsDefault")] public bool IsDefault { get; set; }
}

[Table("cmsPropertyTypeGroup")]
[IdentityFrom(56)]
[Index(nameof(UniqueId), Name = "IX_cmsPropertyTypeGroupUniqueID", IsUnique = true)]
public sealed class PropertyGroupRow
{
    public int Id { get; set; }
    [Column("uniqueID")] public Guid UniqueId { get; set; }
    [Column("contenttypeNodeId"), References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int ContentTypeNodeId { get; set; }
    public short Type { get; set; }
    [MaxLength(255)] public string Text { get; set; } = "";
    [MaxLength(255)] public string Alias { get; set; } = "";
    [Column("sortorder")] public int SortOrder { get; set; }
}

[Table("cmsPropertyType")]
[IdentityFrom(100)]
[Index(nameof(Alias), Name = "IX_cmsPropertyTypeAlias")]
[Index(nameof(UniqueId), Name = "IX_cmsPropertyTypeUniqueID", IsUnique = true)]
public sealed class PropertyTypeRow
{
    public int Id { get; set; }
    [References(typeof(DataTypeRow))] public int DataTypeId { get; set; }
    [References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int ContentTypeId { get; set; }
    [References(typeof(PropertyGroupRow))] public int? PropertyTypeGroupId { get; set; }
    [Column("Alias"), MaxLength(255)] public string Alias { get; set; } = "";
    [Column("Name"), MaxLength(255)] public string? Name { get; set; }
    public int SortOrder { get; set; }
    public bool Mandatory { get; set; }
    [MaxLength(500)] public string? MandatoryMessage { get; set; }
    public string? ValidationRegExp { get; set; }
    [MaxLength(500)] public string? ValidationRegExpMessage { get; set; }
    [Column("Description"), MaxLength(2000)] public string? Description { get; set; }
    public bool LabelOnTop { get; set; }
    public byte Variations { get; set; }
    [Column("UniqueId")] public Guid UniqueId { get; set; }
}

[Table("cmsMemberType")]
public sealed class MemberTypePropertyRow
{
    [Key] public int Pk { get; set; }
    [Column("NodeId"), References(typeof(NodeRow)), References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int NodeId { get; set; }
    [Column("propertytypeId")] public int PropertyTypeId { get; set; }
    public bool MemberCanEdit { get; set; }
    public bool ViewOnProfile { get; set; }
    public bool IsSensitive { get; set; }
}
