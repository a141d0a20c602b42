using Umbraco.Cms.Core.Install;

namespace Samverkan.Cms.Hosting;

/// <summary>The data directory is all that the program writes to, and it is tried before anything starts.</summary>
public sealed class FilePermissions(DataDirectory data) : IFilePermissionHelper
{
    /// <returns>True when all is well; the report names the folders that are not.</returns>
    public bool RunFilePermissionTestSuite(out Dictionary<FilePermissionTest, IEnumerable<string>> report)
    {
        bool works = CanWrite();
        report = Enum.GetValues<FilePermissionTest>().ToDictionary(test => test, test => works ? Enumerable.Empty<string>() : [test is FilePermissionTest.MediaFolderCreation ? data.Media : data.Root]);
        return works;
    }

    private bool CanWrite()
    {
        try { data.Ensure(); }
        catch (DataDirectoryException) { return false; }
        return true;
    }
}
