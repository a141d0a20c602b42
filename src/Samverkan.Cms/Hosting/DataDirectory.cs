namespace Samverkan.Cms.Hosting;

/// <summary>
/// The one folder that holds state: database, media, indexes, temporary files, keys, logs. Deleting it is a fresh install, copying it a backup.
/// Set by <c>Samverkan:DataDirectory</c>; relative to the content root, <c>umbraco/Data</c> unless set.
/// </summary>
public sealed class DataDirectory(string root)
{
    public const string Setting = "Samverkan:DataDirectory";

    public string Root => root;

    public string Database => Path.Combine(root, "Umbraco.sqlite.db");

    public string Media => Path.Combine(root, "media");

    public string Renditions => Path.Combine(root, "renditions");

    public string Logs => Path.Combine(root, "Logs");

    public string Keys => Path.Combine(root, "Keys");

    /// <summary>Mails of a site in Development, which go nowhere else.</summary>
    public string Mail => Path.Combine(root, "mail");

    public string Temporary => Path.Combine(root, "TEMP");

    /// <summary>Can be deleted: it is built anew from the content.</summary>
    public string Indexes => Path.Combine(Temporary, "ExamineIndexes");

    public static DataDirectory Of(string? setting, string contentRoot) =>
        new(Path.GetFullPath(string.IsNullOrWhiteSpace(setting) ? Path.Combine("umbraco", "Data") : setting, contentRoot));

    /// <summary>Makes the folder and tries it with a file, so that a read-only or full disk is found before anything is changed.</summary>
    /// <exception cref="DataDirectoryException">The folder cannot be made or written.</exception>
    public void Ensure()
    {
        string probe = Path.Combine(root, $".probe-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(root);
            Directory.CreateDirectory(Media);
            Directory.CreateDirectory(Temporary);
            System.IO.File.WriteAllBytes(probe, new byte[4096]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataDirectoryException(root, failure);
        }
        finally
        {
            try { System.IO.File.Delete(probe); }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { } // it was never written: said above
        }
    }

    /// <summary>Before SQLite opens it, which would put files beside a database that it may only read. To be asked by whoever holds the lock.</summary>
    /// <exception cref="DataDirectoryException">There is a database and this user may not write it.</exception>
    public void RequireWritableDatabase()
    {
        if (!System.IO.File.Exists(Database)) return;
        try { using FileStream tried = new(Database, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite); }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { throw new DataDirectoryException(root, failure); }
    }
}

/// <summary>The data directory cannot be used.</summary>
public sealed class DataDirectoryException(string folder, Exception cause) : Exception(
    $"The data directory {folder} cannot be written: {cause.Message} Give this user the right to write there, free some space, or name another folder in {DataDirectory.Setting}.", cause);
