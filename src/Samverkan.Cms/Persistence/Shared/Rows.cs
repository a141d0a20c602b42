namespace Samverkan.Cms.Persistence.Shared;

public static class Rows
{
    /// <summary>Inserts at once, so that generated ids are there, and forgets the rows: nothing stays tracked between calls.</summary>
    public static void Insert(this CmsDbContext db, params IEnumerable<object> rows)
    {
        db.AddRange(rows);
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <summary>Writes all columns of rows that exist.</summary>
    public static void Rewrite(this CmsDbContext db, params IEnumerable<object> rows)
    {
        db.UpdateRange(rows);
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <summary>Generated ids of the table begin here: smaller ones belong to the baseline.</summary>
    internal static void StartIdentity(this CmsDbContext db, string table, int first)
    {
        db.Database.ExecuteSql($"DELETE FROM sqlite_sequence WHERE name = {table}");
        db.Database.ExecuteSql($"INSERT INTO sqlite_sequence (name, seq) VALUES ({table}, {first - 1})");
    }
}
