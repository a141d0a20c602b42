using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Samverkan.Cms.Api.Management.CodeFiles;

/// <summary>What the site serves as it is: pictures and style sheets that settings may name, for example those of a block.</summary>
internal sealed class StaticFiles(IWebHostEnvironment environment)
{
    private const string Root = "/wwwroot"; // as the client writes addresses of static files, whatever the folder is called

    public FileTree Tree { get; } = new(folder => Entries(environment.WebRootFileProvider, folder));

    private static IEnumerable<FileEntry> Entries(IFileProvider files, string folder)
    {
        if (folder.Length == 0) return [new FileEntry(Root[1..], IsFolder: true)];
        return folder == Root || folder.StartsWith(Root + "/", StringComparison.Ordinal) ? files.GetDirectoryContents(folder[Root.Length..]).Select(file => new FileEntry(file.Name, file.IsDirectory)) : [];
    }
}
