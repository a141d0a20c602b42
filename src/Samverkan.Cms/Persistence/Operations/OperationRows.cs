namespace Samverkan.Cms.Persistence.Operations;

[Table("umbracoLongRunningOperation")]
public sealed class LongRunningOperationRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Id { get; set; }
    [MaxLength(200)] public string Type { get; set; } = "";
    [MaxLength(50)] public string Status { get; set; } = "";
    public string? Result { get; set; }
    public DateTime CreateDate { get; set; }
    public DateTime UpdateDate { get; set; }
    public DateTime ExpirationDate { get; set; }
}

[Table("umbracoDistributedJob")]
public sealed class DistributedJobRow
{
    public int Id { get; set; }
    [Column("Name"), MaxLength(255)] public string Name { get; set; } = "";
    public DateTime LastRun { get; set; }
    public long Period { get; set; }
    [Column("IsRunning")] public bool IsRunning { get; set; }
    public DateTime LastAttemptedRun { get; set; }
}

[Table("umbracoLogViewerQuery")]
[Index(nameof(Name), Name = "IX_LogViewerQuery_name", IsUnique = true)]
public sealed class LogViewerQueryRow
{
    public int Id { get; set; }
    [MaxLength(255)] public string Name { get; set; } = "";
    [MaxLength(255)] public string Query { get; set; } = "";
}
