using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.MediaItems;

[Table("umbracoMediaVersion")]
[Index(nameof(Id), nameof(Path), Name = "IX_umbracoMediaVersion", IsUnique = true)]
public sealed class MediaVersionRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None), References(typeof(ContentVersionRow))] public int Id { get; set; }
    [MaxLength(255)] public string? Path { get; set; }
}
