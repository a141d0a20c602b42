namespace Samverkan.Cms.Persistence.DataTypes;

[Table("umbracoDataType")]
public sealed class DataTypeRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(NodeRow))] public int NodeId { get; set; }
    [MaxLength(255)] public string PropertyEditorAlias { get; set; } = "";
    [MaxLength(255)] public string? PropertyEditorUiAlias { get; set; }
    [MaxLength(50)] public string DbType { get; set; } = "";
    public string? Config { get; set; }
}
