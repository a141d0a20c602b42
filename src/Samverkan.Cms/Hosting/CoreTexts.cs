using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Samverkan.Cms.Hosting;

/// <summary>Core's own messages, which validators ask for, in the languages that its assembly carries.</summary>
public static class CoreTexts
{
    private static readonly EmbeddedFileProvider Carried = new(typeof(Constants).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang");

    public static IServiceCollection AddCoreTexts(this IServiceCollection services) => services
        .AddSingleton(s => ActivatorUtilities.CreateInstance<LocalizedTextServiceFileSources>(
            s, new DirectoryInfo(Path.Combine(s.GetRequiredService<DataDirectory>().Root, "lang")), Array.Empty<LocalizedTextServiceSupplementaryFileSource>(), Carried.GetDirectoryContents("")));
}
