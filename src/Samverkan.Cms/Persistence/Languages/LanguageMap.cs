namespace Samverkan.Cms.Persistence.Languages;

public static class LanguageMap
{
    public static ILanguage Entity(LanguageRow row, string? fallbackIsoCode) => Fresh.Entity(new Language(row.LanguageISOCode!, row.LanguageCultureName!), language =>
    {
        language.Id = row.Id;
        language.IsDefault = row.IsDefaultVariantLang;
        language.IsMandatory = row.Mandatory;
        language.FallbackIsoCode = fallbackIsoCode;
    });

    public static LanguageRow Row(ILanguage language, int? fallbackId) => new()
    {
        Id = language.Id,
        LanguageISOCode = language.IsoCode,
        LanguageCultureName = language.CultureName,
        IsDefaultVariantLang = language.IsDefault,
        Mandatory = language.IsMandatory,
        FallbackLanguageId = fallbackId,
    };
}
