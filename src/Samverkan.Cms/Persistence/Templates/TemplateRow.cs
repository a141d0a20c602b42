namespace Samverkan.Cms.Persistence.Templates;

[Table("cmsTemplate")]
[Index(nameof(NodeId), Name = "IX_cmsTemplate_nodeId", IsUnique = true)]
public sealed class TemplateRow
{
    [Key] public int Pk { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [MaxLength(100)] public string? Alias { get; set; }
}
