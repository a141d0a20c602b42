namespace Samverkan.Browser.Hosting;

public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("samverkan-browser-").FullName;

    /// <returns>The copy's path.</returns>
    public string Copy(string folder)
    {
        string to = System.IO.Path.Combine(Path, System.IO.Path.GetFileName(folder));
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string copy = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!); // it has one
            File.Copy(file, copy);
        }

        return to;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
