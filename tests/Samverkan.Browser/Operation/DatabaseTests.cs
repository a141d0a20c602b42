using Microsoft.Data.Sqlite;

namespace Samverkan.Browser.Operation;

/// <summary>Databases that this program must not touch.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public async Task A_database_from_a_newer_version_is_refused_untouched()
    {
        using Installation site = await new Installation().UsedAsync();
        Execute(site, "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('99991231235959_FromTheFuture', '99.0.0')");
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync()).IsRefusal("99991231235959_FromTheFuture", "newer version", "put back a copy");
        Assert.Equal(before, site.Kept());
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_untouched()
    {
        using Installation site = new();
        Directory.CreateDirectory(site.Data);
        await File.WriteAllTextAsync(site.Database, string.Concat(Enumerable.Repeat("This is no database. ", 1000)));
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync()).IsRefusal("damaged", "Put back a copy");
        Assert.Equal(before, site.Kept());
    }

    [Fact]
    public async Task A_damaged_database_is_refused_untouched()
    {
        using Installation site = await new Installation().UsedAsync();
        byte[] bytes = await File.ReadAllBytesAsync(site.Database);
        bytes.AsSpan(4096).Fill(0xA5); // every page but the first
        await File.WriteAllBytesAsync(site.Database, bytes);
        IReadOnlyList<string> before = site.Kept();

        (await site.RunAsync()).IsRefusal("damaged", "Put back a copy");
        Assert.Equal(before, site.Kept());
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_lock_the_next_start_out()
    {
        using Installation site = await new Installation().UsedAsync();
        Execute(site, "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR REPLACE INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        await site.UsedAsync();
    }

    [Fact]
    public async Task A_new_site_without_an_administrator_is_refused_in_production()
    {
        using Installation site = new Installation().WithContent();
        foreach (string key in site.Settings.Keys.Where(k => k.Contains("Unattended", StringComparison.Ordinal)).ToArray()) site.Settings.Remove(key);

        (await site.RunAsync()).IsRefusal("no administrator", "Umbraco:CMS:Unattended:UnattendedUserName");
        Assert.Empty(site.Kept());
    }

    private static void Execute(Installation site, string sql)
    {
        using SqliteConnection connection = new($"Data Source={site.Database};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
