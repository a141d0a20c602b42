using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Users;

namespace Samverkan.Cms.Persistence.Contents;

[Table("umbracoContent")]
public sealed class ContentRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(NodeRow))] public int NodeId { get; set; }
    [References(typeof(ContentTypeRow), nameof(ContentTypeRow.NodeId))] public int ContentTypeId { get; set; }
}

[Table("umbracoContentVersion")]
[Index(nameof(NodeId), nameof(Current), nameof(VersionDate), nameof(Text), Name = "IX_umbracoContentVersion_NodeId")]
[Index(nameof(VersionDate), Name = "IX_umbracoContentVersion_VersionDate")]
public sealed class ContentVersionRow
{
    public int Id { get; set; }
    [References(typeof(ContentRow))] public int NodeId { get; set; }
    public DateTime VersionDate { get; set; }
    [References(typeof(UserRow))] public int? UserId { get; set; }
    public bool Current { get; set; }
    [MaxLength(255)] public string? Text { get; set; }
    public bool PreventCleanup { get; set; }
}

[Table("umbracoContentVersionCultureVariation")]
[Index(nameof(VersionId), nameof(LanguageId), Name = "IX_umbracoContentVersionCultureVariation_VersionId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoContentVersionCultureVariation_LanguageId")]
public sealed class VersionCultureRow
{
    public int Id { get; set; }
    [References(typeof(ContentVersionRow))] public int VersionId { get; set; }
    [References(typeof(LanguageRow))] public int LanguageId { get; set; }
    [MaxLength(255)] public string Name { get; set; } = "";
    public DateTime Date { get; set; }
    [References(typeof(UserRow))] public int? AvailableUserId { get; set; }
}

[Table("umbracoPropertyData")]
[Index(nameof(VersionId), nameof(PropertyTypeId), nameof(LanguageId), nameof(Segment), Name = "IX_umbracoPropertyData_VersionId", IsUnique = true)]
[Index(nameof(PropertyTypeId), Name = "IX_umbracoPropertyData_PropertyTypeId")]
[Index(nameof(LanguageId), Name = "IX_umbracoPropertyData_LanguageId")]
[Index(nameof(Segment), Name = "IX_umbracoPropertyData_Segment")]
public sealed class PropertyDataRow
{
    public int Id { get; set; }
    [References(typeof(ContentVersionRow))] public int VersionId { get; set; }
    [References(typeof(PropertyTypeRow))] public int PropertyTypeId { get; set; }
    [References(typeof(LanguageRow))] public int? LanguageId { get; set; }
    [MaxLength(256)] public string? Segment { get; set; }
    public int? IntValue { get; set; }
    [Precision(20, 9)] public decimal? DecimalValue { get; set; }
    public DateTime? DateValue { get; set; }
    [MaxLength(512)] public string? VarcharValue { get; set; }
    public string? TextValue { get; set; }
    [MaxLength(512)] public string? SortableValue { get; set; }
}

[Table("umbracoContentSchedule")]
public sealed class ContentScheduleRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Id { get; set; }
    [References(typeof(ContentRow))] public int NodeId { get; set; }
    [References(typeof(LanguageRow))] public int? LanguageId { get; set; }
    public DateTime Date { get; set; }
    [MaxLength(255)] public string Action { get; set; } = "";
}
