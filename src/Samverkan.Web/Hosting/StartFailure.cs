using Microsoft.Data.Sqlite;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Security;
using Samverkan.Cms.Sync;

namespace Samverkan.Web.Hosting;

/// <summary>Failures at start-up that an operator can mend are told in a sentence, without a stack trace.</summary>
internal static class StartFailure
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static bool IsKnown(Exception failure) => Message(failure) is not null;

    public static void Tell(Exception failure) => Console.Error.WriteLine($"The site cannot start. {Message(failure)}");

    /// <summary>For a command, which is not the site.</summary>
    public static void TellCommand(Exception failure) => Console.Error.WriteLine(Message(failure));

    private static string? Message(Exception failure) => failure switch
    {
        DataDirectoryException or DataDirectoryInUseException or NewerDatabaseException or SyncFailedException or AdministratorMissingException or DirectoryNotFoundException => failure.Message,
        SqliteException { SqliteErrorCode: Full } => "The disk is full: the database could not be written. Free some space and start again. Nothing was changed.",
        SqliteException { SqliteErrorCode: Busy or Locked } => "The database is in use by another program. Stop it, or name another folder in Samverkan:DataDirectory. Nothing was changed.",
        SqliteException { SqliteErrorCode: ReadOnly or CannotOpen or InputOutput } sqlite => $"The database cannot be written: {sqlite.Message} Give this user the right to write in the data directory. Nothing was changed.",
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } => "The database in the data directory is damaged, or no database at all. Put back a copy of the data directory from before, or move it away for a fresh install. Nothing was changed.",
        IOException io when StoreFailure.IsDiskFull(io) => "The disk is full. Free some space and start again. Nothing was changed.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } inUse => $"{inUse.Message} Stop the other program, or choose another address with --urls.",
        _ => failure.InnerException is { } inner ? Message(inner) : null,
    };
}
