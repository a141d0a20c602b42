using Microsoft.Data.Sqlite;

namespace Samverkan.Cms.Persistence.Scopes;

/// <summary>
/// What a root scope owns: one connection, one transaction, one DbContext, opened at first use.
/// SQLite has one writer at a time, so a process-wide gate queues writers instead of letting them spin on SQLITE_BUSY.
/// </summary>
public sealed class Session(CmsDatabase database) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private SqliteConnection? _connection;
    private SqliteTransaction? _transaction;
    private CmsDbContext? _db;
    private readonly Dictionary<string, Action> _forgets = [];
    private long _generation = -1;
    private bool _isCommitting;

    /// <summary>The session has taken the write lock: what it reads may be its own, uncommitted rows.</summary>
    public bool IsWriting { get; private set; }

    /// <summary>Fills a shared cache, if what this session has read, and not changed itself, is what every other one would read now.</summary>
    public void FillIfNewest(Action fill) => database.FillIfNewest(_generation, fill);

    /// <summary>The session has written something of what is kept: what it reads may be its own, and is no one else's to see.</summary>
    public bool HasChangedEntities { get; set; }

    /// <summary>As <see cref="HasChangedEntities"/>, of what other entities are made of: types, languages.</summary>
    public bool HasChangedSets { get; set; }

    /// <summary>
    /// What leaves a shared cache before a commit, and again when the session has ended, before the next writer begins: a writer may trust in the shared caches for what it
    /// has not changed.
    /// </summary>
    public void ForgetAtEnd(string key, Action clear) => _forgets[key] = clear;

    public CmsDbContext Read() => _db ?? Begin(deferred: true);

    /// <summary>
    /// Core expects read-committed, so a read transaction that turns to writing is ended and begun anew as IMMEDIATE: upgrading it in place
    /// fails with SQLITE_BUSY_SNAPSHOT whenever someone committed in between.
    /// </summary>
    /// <exception cref="WriteLockTimeoutException">Another scope held the write lock for longer than the time-out.</exception>
    public CmsDbContext Write(TimeSpan? timeout = null)
    {
        if (IsWriting) return _db!;
        if (!database.WriterGate.Wait(timeout ?? Patience)) throw new WriteLockTimeoutException();
        IsWriting = true;
        _db?.Database.UseTransaction(null);
        _transaction?.Dispose();
        return Begin(deferred: false);
    }

    public void End(bool commit)
    {
        try
        {
            if (!IsWriting || !commit) return;
            database.NextGeneration();
            _isCommitting = true;
            ClearShared(); // and again when it is committed; in between nothing fills them, so that nobody who has read what is new reads what is old
            _transaction?.Commit();
        }
        finally
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _db?.Dispose();
        _connection?.Dispose();
        (_transaction, _db, _connection) = (null, null, null);
        bool wrote = IsWriting;
        IsWriting = false;
        try
        {
            if (_isCommitting) database.NextGeneration(); // before the shared caches are cleared, so that a reader who began earlier fills none
            _isCommitting = false;
            ClearShared();
            _forgets.Clear();
        }
        finally
        {
            if (wrote) database.WriterGate.Release();
        }
    }

    private void ClearShared()
    {
        foreach (Action clear in _forgets.Values) clear();
    }

    private CmsDbContext Begin(bool deferred)
    {
        if (_connection is null)
        {
            _connection = database.OpenConnection();
            _db = database.NewContext(_connection);
        }

        _generation = database.Generation; // before the snapshot, so that a commit in between makes it old, never new
        _transaction = _connection.BeginTransaction(deferred);
        _db!.Database.UseTransaction(_transaction);
        return _db;
    }
}
