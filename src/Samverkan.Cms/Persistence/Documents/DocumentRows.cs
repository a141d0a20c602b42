using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Languages;
using Samverkan.Cms.Persistence.Templates;

namespace Samverkan.Cms.Persistence.Documents;

[Table("umbracoDocument")]
[Index(nameof(Published), Name = "IX_umbracoDocument_Published")]
public sealed class DocumentRow
{
    [Key, DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentRow))] public int NodeId { get; set; }
    public bool Published { get; set; }
    public bool Edited { get; set; }
}

[Table("umbracoDocumentVersion")]
[Index(nameof(Id), nameof(Published), Name = "IX_umbracoDocumentVersion_id_published")]
[Index(nameof(Published), Name = "IX_umbracoDocumentVersion_published")]
public sealed class DocumentVersionRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentVersionRow))] public int Id { get; set; }
    [References(typeof(TemplateRow), nameof(TemplateRow.NodeId))] public int? TemplateId { get; set; }
    public bool Published { get; set; }
}

[Table("umbracoDocumentCultureVariation")]
[Index(nameof(NodeId), nameof(LanguageId), Name = "IX_umbracoDocumentCultureVariation_NodeId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoDocumentCultureVariation_LanguageId")]
public sealed class DocumentCultureRow
{
    public int Id { get; set; }
    [References(typeof(NodeRow))] public int NodeId { get; set; }
    [References(typeof(LanguageRow))] public int LanguageId { get; set; }
    public bool Edited { get; set; }
    public bool Available { get; set; }
    public bool Published { get; set; }
    [MaxLength(255)] public string? Name { get; set; }
}
