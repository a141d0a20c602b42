using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Elements;

[Table("umbracoElement")]
[Index(nameof(Published), Name = "IX_umbracoElement_Published")]
public sealed class ElementRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentRow))] public int NodeId { get; set; }
    public bool Published { get; set; }
    public bool Edited { get; set; }
}

[Table("umbracoElementVersion")]
[Index(nameof(Id), nameof(Published), Name = "IX_umbracoElementVersion_id_published")]
[Index(nameof(Published), Name = "IX_umbracoElementVersion_published")]
public sealed class ElementVersionRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentVersionRow))] public int Id { get; set; }
    public bool Published { get; set; }
}

[Table("umbracoElementCultureVariation")]
[Index(nameof(NodeId), nameof(LanguageId), Name = "IX_umbracoElementCultureVariation_NodeId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoElementCultureVariation_LanguageId")]
public sealed class ElementCultureRow
{
    public int Id { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [References(typeof(LanguageRow))] public int LanguageId { get; set; }
    public bool Edited { get; set; }
    public bool Available { get; set; }
    public bool Published { get; set; }
    [MaxLength(255)] public string? Name { get; set; }
}
