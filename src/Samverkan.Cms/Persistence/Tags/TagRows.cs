using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.ContentTypes;
using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Tags;

[Table("cmsTags")]
[Index(nameof(LanguageId), nameof(Group), Name = "IX_cmsTags_languageId_group")]
[Index(nameof(LanguageId), Name = "IX_cmsTags_LanguageId")]
[Index(nameof(Group), nameof(Tag), nameof(LanguageId), Name = "IX_cmsTags", IsUnique = true)]
public sealed class TagRow
{
    public int Id { get; set; }
    [MaxLength(100)] public string Group { get; set; } = "";
    [References(typeof(LanguageRow))] public int? LanguageId { get; set; }
    [MaxLength(200)] public string Tag { get; set; } = "";
}

[Table("cmsTagRelationship")]
[PrimaryKey(nameof(NodeId), nameof(PropertyTypeId), nameof(TagId))]
[Index(nameof(TagId), nameof(NodeId), Name = "IX_cmsTagRelationship_tagId_nodeId")]
public sealed class TagRelationshipRow
{
    [References(typeof(ContentRow))] public int NodeId { get; set; }
    [References(typeof(TagRow))] public int TagId { get; set; }
    [References(typeof(PropertyTypeRow))] public int PropertyTypeId { get; set; }
}
