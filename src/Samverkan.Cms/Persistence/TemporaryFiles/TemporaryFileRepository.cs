using System.Text.Json;
using Samverkan.Cms.Hosting;
using Umbraco.Cms.Core.Models.TemporaryFile;

namespace Samverkan.Cms.Persistence.TemporaryFiles;

/// <summary>
/// Uploads that no item has taken yet, in files: one folder a key, with the content and what is known of it. The uploader's file name is kept inside, never as a
/// name on disk, so no name can lead anywhere.
/// </summary>
public sealed class TemporaryFileRepository(DataDirectory data) : ITemporaryFileRepository
{
    private string Uploads => Path.Combine(data.Temporary, "FileUploads");

    /// <summary>Null when there is none, or it has expired.</summary>
    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        if (await AboutAsync(Folder(key)) is not { } about || about.AvailableUntil < DateTime.UtcNow) return null;
        string content = Content(key);
        return new TemporaryFileModel { Key = key, FileName = about.FileName, AvailableUntil = about.AvailableUntil, OpenReadStream = () => System.IO.File.OpenRead(content) };
    }

    public async Task SaveAsync(TemporaryFileModel model)
    {
        Directory.CreateDirectory(Folder(model.Key));
        await using (Stream from = model.OpenReadStream())
        await using (FileStream to = System.IO.File.Create(Content(model.Key)))
        {
            await from.CopyToAsync(to);
        }

        await System.IO.File.WriteAllTextAsync(AboutFile(Folder(model.Key)), JsonSerializer.Serialize(new About(model.FileName.Split('/', '\\')[^1], model.AvailableUntil.ToUniversalTime())));
    }

    public Task DeleteAsync(Guid key)
    {
        if (Directory.Exists(Folder(key))) Directory.Delete(Folder(key), recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Deletes what expired before the date, and what an interrupted upload left behind.</summary>
    /// <returns>The keys of what was deleted.</returns>
    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        List<Guid> gone = [];
        foreach (string folder in Directory.Exists(Uploads) ? Directory.GetDirectories(Uploads) : [])
        {
            if (!Guid.TryParse(Path.GetFileName(folder), out Guid key)) continue;
            DateTime until = (await AboutAsync(folder))?.AvailableUntil ?? Directory.GetLastWriteTimeUtc(folder).AddDays(1);
            if (until >= dateTime.ToUniversalTime()) continue;
            await DeleteAsync(key);
            gone.Add(key);
        }

        return gone;
    }

    private string Folder(Guid key) => Path.Combine(Uploads, key.ToString("N"));

    private string Content(Guid key) => Path.Combine(Folder(key), "content");

    private static string AboutFile(string folder) => Path.Combine(folder, "about.json");

    private static async Task<About?> AboutAsync(string folder) =>
        System.IO.File.Exists(AboutFile(folder)) ? JsonSerializer.Deserialize<About>(await System.IO.File.ReadAllTextAsync(AboutFile(folder))) : null;

    private sealed record About(string FileName, DateTime AvailableUntil);
}
