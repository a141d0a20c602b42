namespace Samverkan.Cms.Persistence.PublicAccess;

[Table("umbracoAccess")]
[Index(nameof(NodeId), Name = "IX_umbracoAccess_nodeId", IsUnique = true)]
public sealed class AccessRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Id { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [References(typeof(NodeRow))] public int LoginNodeId { get; set; }
    [References(typeof(NodeRow))] public int NoAccessNodeId { get; set; }
    public DateTime CreateDate { get; set; }
    public DateTime UpdateDate { get; set; }
}

[Table("umbracoAccessRule")]
[Index(nameof(RuleValue), nameof(RuleType), nameof(AccessId), Name = "IX_umbracoAccessRule", IsUnique = true)]
public sealed class AccessRuleRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Id { get; set; }
    [References(typeof(AccessRow))] public Guid AccessId { get; set; }
    [MaxLength(255)] public string RuleValue { get; set; } = "";
    [MaxLength(255)] public string RuleType { get; set; } = "";
    public DateTime CreateDate { get; set; }
    public DateTime UpdateDate { get; set; }
}
