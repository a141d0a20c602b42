namespace Samverkan.Cms.Persistence.Redirects;

[Table("umbracoRedirectUrl")]
[Index(nameof(CreateDateUtc), Name = "IX_umbracoRedirectUrl_culture_hash")]
[Index(nameof(UrlHash), nameof(ContentKey), nameof(Culture), nameof(CreateDateUtc), Name = "IX_umbracoRedirectUrl", IsUnique = true)]
public sealed class RedirectUrlRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Id { get; set; }
    [References(typeof(NodeRow), nameof(NodeRow.UniqueId))] public Guid ContentKey { get; set; }
    public DateTime CreateDateUtc { get; set; }
    public string Url { get; set; } = "";
    [MaxLength(255)] public string? Culture { get; set; }
    [MaxLength(40)] public string UrlHash { get; set; } = "";
}
