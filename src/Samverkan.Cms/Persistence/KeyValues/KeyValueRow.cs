namespace Samverkan.Cms.Persistence.KeyValues;

[Table("umbracoKeyValue")]
public sealed class KeyValueRow
{
    [Key, MaxLength(256)] public string Key { get; set; } = "";
    public string? Value { get; set; }
    public DateTime Updated { get; set; }
}
