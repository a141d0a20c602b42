using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Samverkan.Cms.Persistence;

/// <summary>The database of this process: one file, so that copying the data directory is a backup.</summary>
public sealed class CmsDatabase(string file) : IDisposable
{
    private readonly PooledDbContextFactory<CmsDbContext> _contexts = new(Options(null));
    private readonly DbContextOptions<CmsDbContext> _outsideScopes = Options(ConnectionStringOf(file));
    private readonly Lock _filling = new();
    private long _generation;

    /// <summary>Full path of the SQLite file.</summary>
    public string File => file;

    public string ConnectionString { get; } = ConnectionStringOf(file);

    /// <summary>Counts the beginnings and ends of commits.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    internal SemaphoreSlim WriterGate { get; } = new(1, 1);

    /// <summary>Closes what the pool kept open: SQLite then folds the write-ahead log into the file, and a copy of that one file is whole.</summary>
    public void Dispose()
    {
        using SqliteConnection any = new(ConnectionString);
        SqliteConnection.ClearPool(any);
        WriterGate.Dispose();
    }

    /// <summary>Before a commit and after it, by the one writer. From when this returns, no cache is filled any more with what was read before.</summary>
    internal void NextGeneration()
    {
        lock (_filling) _generation++;
    }

    /// <summary>
    /// Fills a shared cache with what was read, if no commit has begun since. That is one step: a commit in between would let it put back what was replaced.
    /// What is read while one is under way may be of before or after it, and is not kept.
    /// </summary>
    internal void FillIfNewest(long generation, Action fill)
    {
        lock (_filling)
        {
            if (generation == _generation && !IsCommitting(generation)) fill();
        }
    }

    private static bool IsCommitting(long generation) => generation % 2 != 0;

    internal SqliteConnection OpenConnection()
    {
        SqliteConnection connection = new(ConnectionString);
        connection.Open();
        connection.MakeDurable();
        return connection;
    }

    /// <summary>To look at the file and leave nothing behind: a connection that is closed at once, with SQLite's own files beside.</summary>
    internal SqliteConnection OpenOnce()
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>One that was used before, if there is one: a new one builds its services first, which takes longer than a small query.</summary>
    internal CmsDbContext NewContext(SqliteConnection connection)
    {
        CmsDbContext db = _contexts.CreateDbContext();
        db.Database.SetDbConnection(connection);
        return db;
    }

    /// <summary>A context with a connection of its own, for work outside scopes: migrations, and the tokens of the sign-in.</summary>
    internal CmsDbContext NewContext() => new(_outsideScopes);

    private static string ConnectionStringOf(string file) => new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = true }.ToString();

    /// <summary>Builds the model, which every start needs and no start need wait for: it takes a core while another composes the services.</summary>
    internal static void PrepareModel()
    {
        using CmsDbContext db = new(Options(null));
        _ = db.Model;
    }

    /// <param name="connection">Null: each context is given its own.</param>
    private static DbContextOptions<CmsDbContext> Options(string? connection) => new DbContextOptionsBuilder<CmsDbContext>()
        .UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)) // a list is one parameter, and the command the same however long it is
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;
}
