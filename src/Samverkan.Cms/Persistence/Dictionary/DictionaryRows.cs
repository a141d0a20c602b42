using Samverkan.Cms.Persistence.Languages;

namespace Samverkan.Cms.Persistence.Dictionary;

[Table("cmsDictionary")]
[Index(nameof(Id), Name = "IX_cmsDictionary_id", IsUnique = true)]
[Index(nameof(Parent), Name = "IX_cmsDictionary_Parent")]
[Index(nameof(Key), Name = "IX_cmsDictionary_key", IsUnique = true)]
public sealed class DictionaryRow
{
    [Key] public int Pk { get; set; }
    public Guid Id { get; set; }
    [References(typeof(DictionaryRow), nameof(DictionaryRow.Id))] public Guid? Parent { get; set; }
    [MaxLength(450)] public string Key { get; set; } = "";
}

[Table("cmsLanguageText")]
[Index(nameof(LanguageId), nameof(UniqueId), Name = "IX_cmsLanguageText_languageId", IsUnique = true)]
public sealed class LanguageTextRow
{
    [Key] public int Pk { get; set; }
    [References(typeof(LanguageRow))] public int LanguageId { get; set; }
    [Column("UniqueId"), References(typeof(DictionaryRow), nameof(DictionaryRow.Id))] public Guid UniqueId { get; set; }
    [MaxLength(1000)] public string Value { get; set; } = "";
}
