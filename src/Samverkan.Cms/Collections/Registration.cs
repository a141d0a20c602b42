using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Search;

namespace Samverkan.Cms.Collections;

internal static class Registration
{
    /// <summary>Lists of children, and the same narrowed down by name.</summary>
    public static IServiceCollection AddCollections(this IServiceCollection services) => services
        .AddSingleton<CollectionSettings>()
        .AddSingleton<IContentListViewService, DocumentCollection>()
        .AddSingleton<IMediaListViewService, MediaCollection>()
        .AddSingleton<ChildSearch>()
        .AddSingleton<IContentSearchService>(s => s.GetRequiredService<ChildSearch>())
        .AddSingleton<IMediaSearchService>(s => s.GetRequiredService<ChildSearch>());
}
