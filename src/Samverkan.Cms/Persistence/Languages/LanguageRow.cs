namespace Samverkan.Cms.Persistence.Languages;

[Table("umbracoLanguage")]
[IdentityFrom(2)]
[Index(nameof(LanguageISOCode), Name = "IX_umbracoLanguage_languageISOCode", IsUnique = true)]
[Index(nameof(FallbackLanguageId), Name = "IX_umbracoLanguage_fallbackLanguageId")]
public sealed class LanguageRow
{
    public int Id { get; set; }
    [MaxLength(14)] public string? LanguageISOCode { get; set; }
    [MaxLength(100)] public string? LanguageCultureName { get; set; }
    public bool IsDefaultVariantLang { get; set; }
    public bool Mandatory { get; set; }
    [References(typeof(LanguageRow))] public int? FallbackLanguageId { get; set; }
}
