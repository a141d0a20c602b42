namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>Seeded for the shape's sake: SQLite locks the file, so nothing reads these rows here. On PostgreSQL they are what is locked.</summary>
[Table("umbracoLock")]
public sealed class LockRow
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
    public int Value { get; set; }
    [MaxLength(64)] public string Name { get; set; } = "";
}
