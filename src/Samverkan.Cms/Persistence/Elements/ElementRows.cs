using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Elements;

[Table("umbracoElement")]
[Index(nameof(Published), Name = "IX_umbracoElement_Published")]
public sealed class ElementRow : PublishableRow;

[Table("umbracoElementVersion")]
[Index(nameof(Id), nameof(Published), Name = "IX_umbracoElementVersion_id_published")]
[Index(nameof(Published), Name = "IX_umbracoElementVersion_published")]
public sealed class ElementVersionRow : PublishableVersionRow;

[Table("umbracoElementCultureVariation")]
[Index(nameof(NodeId), nameof(LanguageId), Name = "IX_umbracoElementCultureVariation_NodeId", IsUnique = true)]
[Index(nameof(LanguageId), Name = "IX_umbracoElementCultureVariation_LanguageId")]
public sealed class ElementCultureRow : PublishableCultureRow;
