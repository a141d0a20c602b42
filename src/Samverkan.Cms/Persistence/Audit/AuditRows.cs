using Samverkan.Cms.Persistence.Users;

namespace Samverkan.Cms.Persistence.Audit;

[Table("umbracoLog")]
[Index(nameof(NodeId), Name = "IX_umbracoLog")]
[Index(nameof(Datestamp), nameof(UserId), nameof(NodeId), Name = "IX_umbracoLog_datestamp")]
[Index(nameof(Datestamp), nameof(LogHeader), Name = "IX_umbracoLog_datestamp_logheader")]
public sealed class AuditItemRow
{
    public int Id { get; set; }
    [References(typeof(UserRow))] public int? UserId { get; set; }
    [Column("NodeId")] public int NodeId { get; set; }
    [MaxLength(50)] public string? EntityType { get; set; }
    [Column("Datestamp")] public DateTime Datestamp { get; set; }
    [MaxLength(50)] public string LogHeader { get; set; } = "";
    [MaxLength(4000)] public string? LogComment { get; set; }
    [MaxLength(4000)] public string? Parameters { get; set; }
}

[Table("umbracoAudit")]
public sealed class AuditEntryRow
{
    public int Id { get; set; }
    public int PerformingUserId { get; set; }
    public Guid? PerformingUserKey { get; set; }
    [MaxLength(1024)] public string? PerformingDetails { get; set; }
    [MaxLength(64)] public string? PerformingIp { get; set; }
    public DateTime EventDateUtc { get; set; }
    public int AffectedUserId { get; set; }
    public Guid? AffectedUserKey { get; set; }
    [MaxLength(1024)] public string? AffectedDetails { get; set; }
    [MaxLength(256)] public string EventType { get; set; } = "";
    [MaxLength(1024)] public string? EventDetails { get; set; }
}
