using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.DocumentUrls;

[Table("umbracoDocumentUrl")]
[Index(nameof(UniqueId), nameof(LanguageId), nameof(IsDraft), nameof(UrlSegment), Name = "IX_umbracoDocumentUrl", IsUnique = true)]
public sealed class DocumentUrlRow
{
    public int Id { get; set; }
    [References(typeof(NodeRow), nameof(NodeRow.UniqueId))] public Guid UniqueId { get; set; }
    public bool IsDraft { get; set; }
    [References(typeof(LanguageRow))] public int? LanguageId { get; set; }
    [MaxLength(255)] public string UrlSegment { get; set; } = "";
    public bool IsPrimary { get; set; }
}

[Table("umbracoDocumentUrlAlias")]
[Index(nameof(UniqueId), nameof(LanguageId), nameof(Alias), Name = "IX_umbracoDocumentUrlAlias_Unique", IsUnique = true)]
[Index(nameof(Alias), nameof(LanguageId), Name = "IX_umbracoDocumentUrlAlias_Lookup")]
public sealed class DocumentUrlAliasRow
{
    public int Id { get; set; }
    [References(typeof(NodeRow), nameof(NodeRow.UniqueId))] public Guid UniqueId { get; set; }
    [References(typeof(LanguageRow))] public int? LanguageId { get; set; }
    [MaxLength(255)] public string Alias { get; set; } = "";
}
