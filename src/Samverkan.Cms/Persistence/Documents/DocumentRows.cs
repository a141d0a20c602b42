using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.Templates;

namespace Samverkan.Cms.Persistence.Documents;

[Table("umbracoDocument")]
[Index(nameof(Published), Name = "IX_umbracoDocument_Published")]
public sealed class DocumentRow : PublishableRow;

[Table("umbracoDocumentVersion")]
[Index(nameof(Id), nameof(Published), Name = "IX_umbracoDocumentVersion_id_published")]
[Index(nameof(Published), Name = "IX_umbracoDocumentVersion_published")]
public sealed class DocumentVersionRow : PublishableVersionRow
{
    [References(typeof(TemplateRow), nameof(TemplateRow.NodeId))] public int? TemplateId { get; set; }
}

[Table("umbracoDocumentCultureVariation")]
[Index(nameof(NodeId), nameof(LanguageId), Name = "IX_umbracoDocumentCultureVariation_NodeId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoDocumentCultureVariation_LanguageId")]
public sealed class DocumentCultureRow : PublishableCultureRow;
