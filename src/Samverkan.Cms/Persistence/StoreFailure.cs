using Microsoft.Data.Sqlite;

namespace Samverkan.Cms.Persistence;

/// <summary>Failures of the disk or the database file, which every next write would meet too; not those of one item.</summary>
public static class StoreFailure
{
    private static readonly HashSet<int> OfTheFile = [5, 6, 7, 8, 10, 11, 13, 14, 26]; // busy, locked, no memory, read-only, I/O, corrupt, full, cannot open, no database

    public static bool Is(Exception failure) => failure switch
    {
        SqliteException sqlite => OfTheFile.Contains(sqlite.SqliteErrorCode),
        IOException io when IsDiskFull(io) => true,
        _ => failure.InnerException is { } inner && Is(inner),
    };

    /// <summary>ENOSPC, or ERROR_DISK_FULL.</summary>
    public static bool IsDiskFull(IOException failure) => failure.HResult is 28 or unchecked((int)0x80070070);
}
