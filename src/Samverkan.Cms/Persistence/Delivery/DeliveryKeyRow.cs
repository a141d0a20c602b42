using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Samverkan.Cms.Persistence.Delivery;

/// <summary>A key to the delivery API. Umbraco has one, in its settings, and no table for them. The key itself is not kept.</summary>
[Table("samverkanDeliveryKey")]
[Index(nameof(Hash), Name = "IX_samverkanDeliveryKey_hash", IsUnique = true)]
public sealed class DeliveryKeyRow
{
    [Key] public Guid UniqueId { get; set; }
    [MaxLength(DeliveryKeyRepository.MaxNameLength)] public string Name { get; set; } = "";

    /// <summary>SHA-256, in hexadecimal digits.</summary>
    [MaxLength(64)] public string Hash { get; set; } = "";

    /// <summary>How the key begins, to tell it from others.</summary>
    [MaxLength(16)] public string Hint { get; set; } = "";
    public bool MayPreview { get; set; }
    public Guid? StartItem { get; set; }
    [MaxLength(14)] public string? Culture { get; set; }
    public DateTime CreatedUtc { get; set; }
    public DateTime? LastUsedUtc { get; set; }
    public DateTime? RevokedUtc { get; set; }
}
