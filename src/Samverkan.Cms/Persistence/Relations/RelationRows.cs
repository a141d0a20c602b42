namespace Samverkan.Cms.Persistence.Relations;

[Table("umbracoRelationType")]
[IdentityFrom(10)]
[Index(nameof(Key), Name = "IX_umbracoRelationType_UniqueId", IsUnique = true)]
[Index(nameof(Name), Name = "IX_umbracoRelationType_name", IsUnique = true)]
[Index(nameof(Alias), Name = "IX_umbracoRelationType_alias", IsUnique = true)]
public sealed class RelationTypeRow
{
    public int Id { get; set; }
    [Column("typeUniqueId")] public Guid Key { get; set; }
    public bool Dual { get; set; }
    public Guid? ParentObjectType { get; set; }
    public Guid? ChildObjectType { get; set; }
    [MaxLength(255)] public string Name { get; set; } = "";
    [MaxLength(100)] public string Alias { get; set; } = "";
    public bool IsDependency { get; set; }
}

[Table("umbracoRelation")]
[Index(nameof(ParentId), nameof(ChildId), nameof(RelationTypeId), Name = "IX_umbracoRelation_parentChildType", IsUnique = true)]
public sealed class RelationRow
{
    public int Id { get; set; }
    [References(typeof(NodeRow))] public int ParentId { get; set; }
    [References(typeof(NodeRow))] public int ChildId { get; set; }
    [Column("relType"), References(typeof(RelationTypeRow))] public int RelationTypeId { get; set; }
    [Column("datetime")] public DateTime CreateDate { get; set; }
    [MaxLength(1000)] public string Comment { get; set; } = "";
}
