namespace Samverkan.Cms.Persistence.Domains;

[Table("umbracoDomain")]
public sealed class DomainRow
{
    public int Id { get; set; }
    public int? DomainDefaultLanguage { get; set; }
    [Column("domainRootStructureID"), References(typeof(NodeRow))] public int? DomainRootStructureId { get; set; }
    [MaxLength(255)] public string DomainName { get; set; } = "";
    public int SortOrder { get; set; }
}
