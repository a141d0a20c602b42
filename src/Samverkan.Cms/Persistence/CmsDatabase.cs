using Microsoft.Data.Sqlite;

namespace Samverkan.Cms.Persistence;

/// <summary>The database of this process: one file, so that copying the data directory is a backup.</summary>
public sealed class CmsDatabase(string file)
{
    private readonly DbContextOptions<CmsDbContext> _options = new DbContextOptionsBuilder<CmsDbContext>().UseSqlite().Options;
    private long _generation;

    /// <summary>Full path of the SQLite file.</summary>
    public string File => file;

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = true }.ToString();

    /// <summary>Counts what was committed. Whoever fills a shared cache does so only if nothing was committed since it began to read.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    internal SemaphoreSlim WriterGate { get; } = new(1, 1);

    internal void NextGeneration() => Interlocked.Increment(ref _generation);

    internal SqliteConnection OpenConnection()
    {
        SqliteConnection connection = new(ConnectionString);
        connection.Open();
        return connection;
    }

    internal CmsDbContext NewContext(SqliteConnection connection)
    {
        CmsDbContext db = new(_options);
        db.Database.SetDbConnection(connection);
        return db;
    }

    /// <summary>A context with a connection of its own, for work outside scopes: migrations.</summary>
    internal CmsDbContext NewContext() => new(new DbContextOptionsBuilder<CmsDbContext>().UseSqlite(ConnectionString).Options);
}
