using Microsoft.Data.Sqlite;

namespace Samverkan.Cms.Persistence.Shared;

/// <summary>What only SQLite understands, or is asked before EF Core is ready.</summary>
internal static class SqliteStatements
{
    /// <summary>What is acknowledged outlives a power cut. A setting of the connection, unlike the write-ahead log, which the file remembers.</summary>
    public static void MakeDurable(this SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL";
        command.ExecuteNonQuery();
    }

    /// <summary>Readers go on while one writes.</summary>
    public static void UseWriteAheadLog(this CmsDbContext db) => db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");

    /// <summary>A process that was killed leaves the lock of its migration; the data directory's lock says that none is at work.</summary>
    public static void ForgetMigrationLock(this CmsDbContext db) => db.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS __EFMigrationsLock");

    /// <summary>Names of the migrations that the database has had; none when it is empty.</summary>
    public static string[] AppliedMigrations(this SqliteConnection connection) =>
        connection.Texts("SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'") is [] ? [] : connection.Texts("SELECT MigrationId FROM __EFMigrationsHistory");

    /// <summary>True when the baseline has been laid down.</summary>
    public static bool HasNodes(this SqliteConnection connection) => connection.Texts("SELECT text FROM umbracoNode LIMIT 1") is not [];

    private static string[] Texts(this SqliteConnection connection, string query)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read()) values.Add(reader.GetString(0));
        return [.. values];
    }
}
