using Microsoft.Data.Sqlite;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Security;
using Samverkan.Cms.Sync;

namespace Samverkan.Web.Hosting;

/// <summary>Failures at start-up that an operator can mend are told in a sentence, without a stack trace.</summary>
internal static class StartFailure
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14;

    public static bool IsKnown(Exception failure) => Message(failure) is not null;

    public static void Tell(Exception failure) => Console.Error.WriteLine($"The site cannot start. {Message(failure)}");

    private static string? Message(Exception failure) => failure switch
    {
        DataDirectoryException or NewerDatabaseException or SyncFailedException or AdministratorMissingException or DirectoryNotFoundException => failure.Message,
        SqliteException { SqliteErrorCode: Full } => "The disk is full: the database could not be written. Free some space and start again. Nothing was changed.",
        SqliteException { SqliteErrorCode: Busy or Locked } => "The database is in use by another program. Stop it, or name another folder in Samverkan:DataDirectory. Nothing was changed.",
        SqliteException { SqliteErrorCode: ReadOnly or CannotOpen or InputOutput } sqlite => $"The database cannot be written: {sqlite.Message} Give this user the right to write in the data directory. Nothing was changed.",
        IOException io when io.HResult is 28 or unchecked((int)0x80070070) => "The disk is full. Free some space and start again. Nothing was changed.",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } inUse => $"{inUse.Message} Stop the other program, or choose another address with --urls.",
        _ => failure.InnerException is { } inner ? Message(inner) : null,
    };
}
