using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Crash;

/// <summary>What is left after the crash, as a visitor would see it.</summary>
internal sealed class Lister(Engine engine)
{
    public static string Text(Guid key) => $"The file of {key}.";

    public async Task RunAsync()
    {
        foreach (IContent document in engine.Get<IContentService>().GetRootContent().Where(d => d.Published))
        {
            if (await IsWholeAsync(document.Key)) Console.WriteLine($"kept {document.Key}");
        }
    }

    private async Task<bool> IsWholeAsync(Guid key)
    {
        var page = await engine.Get<IPublishedContentCache>().GetByIdAsync(key, preview: false);
        if (page?.GetProperty(Publisher.File)?.GetSourceValue() is not string file || engine.Get<IMediaService>().GetById(Guid.Parse(file)) is not { } medium) return false;
        string path = medium.GetValue<string>(Constants.Conventions.Media.File)!["/media/".Length..]; // set with the medium
        using StreamReader reader = new(engine.Get<MediaFileManager>().FileSystem.OpenFile(path));
        return await reader.ReadToEndAsync() == Text(key);
    }
}
