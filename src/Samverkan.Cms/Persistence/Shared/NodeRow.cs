using Samverkan.Cms.Persistence.Users;

namespace Samverkan.Cms.Persistence.Shared;

/// <summary>Everything in a tree: documents, media, their types, data types, templates, folders, bins. <see cref="NodeObjectType"/> says which.</summary>
[Table("umbracoNode")]
[IdentityFrom(1060)]
[Index(nameof(UniqueId), Name = "IX_umbracoNode_UniqueId", IsUnique = true)]
[Index(nameof(ParentId), nameof(NodeObjectType), nameof(Trashed), nameof(SortOrder), Name = "IX_umbracoNode_parentId_nodeObjectType")]
[Index(nameof(Level), nameof(ParentId), nameof(SortOrder), nameof(NodeObjectType), nameof(Trashed), Name = "IX_umbracoNode_Level")]
[Index(nameof(Path), Name = "IX_umbracoNode_Path")]
[Index(nameof(NodeObjectType), nameof(Trashed), nameof(SortOrder), nameof(Id), Name = "IX_umbracoNode_ObjectType_trashed_sorted")]
[Index(nameof(Trashed), Name = "IX_umbracoNode_Trashed")]
[Index(nameof(NodeObjectType), nameof(Trashed), Name = "IX_umbracoNode_ObjectType")]
public sealed class NodeRow
{
    public int Id { get; set; }
    public Guid UniqueId { get; set; }
    [References(typeof(NodeRow))] public int ParentId { get; set; }
    public short Level { get; set; }
    [MaxLength(150)] public string Path { get; set; } = "";
    public int SortOrder { get; set; }
    public bool Trashed { get; set; }
    [References(typeof(UserRow))] public int? NodeUser { get; set; }
    [MaxLength(255)] public string? Text { get; set; }
    public Guid? NodeObjectType { get; set; }
    public DateTime CreateDate { get; set; }
}
