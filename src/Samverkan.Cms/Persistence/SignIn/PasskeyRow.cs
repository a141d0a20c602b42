using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Samverkan.Cms.Persistence.Users;

namespace Samverkan.Cms.Persistence.SignIn;

/// <summary>A passkey of a user. Umbraco has no table for them.</summary>
[Table("umbracoUserPasskey")]
[Index(nameof(UserId), Name = "IX_umbracoUserPasskey_userId")]
public sealed class PasskeyRow
{
    [Key] public byte[] CredentialId { get; set; } = [];
    [References(typeof(UserRow))] public int UserId { get; set; }
    [MaxLength(PasskeyRepository.MaxNameLength)] public string Name { get; set; } = "";
    public byte[] PublicKey { get; set; } = [];
    public DateTime CreatedUtc { get; set; }
    public long SignCount { get; set; }
    [MaxLength(200)] public string Transports { get; set; } = "";
    public bool IsUserVerified { get; set; }
    public bool IsBackupEligible { get; set; }
    public bool IsBackedUp { get; set; }
}
