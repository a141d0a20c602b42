namespace Samverkan.Cms.Persistence.Servers;

[Table("umbracoServer")]
[Index(nameof(ComputerName), Name = "IX_computerName", IsUnique = true)]
[Index(nameof(IsActive), Name = "IX_umbracoServer_isActive")]
public sealed class ServerRow
{
    public int Id { get; set; }
    [MaxLength(500)] public string Address { get; set; } = "";
    [MaxLength(255)] public string ComputerName { get; set; } = "";
    public DateTime RegisteredDate { get; set; }
    public DateTime LastNotifiedDate { get; set; }
    public bool IsActive { get; set; }
    public bool IsSchedulingPublisher { get; set; }
}

[Table("umbracoCacheInstruction")]
public sealed class CacheInstructionRow
{
    public int Id { get; set; }
    public DateTime UtcStamp { get; set; }
    public string JsonInstruction { get; set; } = "";
    [MaxLength(500)] public string Originated { get; set; } = "";
    public int InstructionCount { get; set; }
}

[Table("umbracoLastSynced")]
public sealed class LastSyncedRow
{
    [Key, MaxLength(255)] public string MachineId { get; set; } = "";
    public int? LastSyncedInternalId { get; set; }
    public int? LastSyncedExternalId { get; set; }
    public DateTime LastSyncedDate { get; set; }
}

[Table("umbracoRepositoryCacheVersion")]
public sealed class RepositoryCacheVersionRow
{
    [Key, MaxLength(256)] public string Identifier { get; set; } = "";
    [MaxLength(256)] public string? Version { get; set; }
}
