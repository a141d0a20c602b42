using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Published;
using Samverkan.Cms.Search.Editors;
using Samverkan.Cms.Search.Pdf;
using Samverkan.Cms.Search.Site;

namespace Samverkan.Cms.Search;

internal static class Registration
{
    /// <summary>The indexes that visitors ask, and the one that editors ask. Without an <see cref="ISearchedPages"/> of the host's, those of visitors hold nothing.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton<ISearchedPages, NothingToFind>();
        return services
            .AddSingleton<AvailableDocuments>()
            .AddSingleton<PdfTexts>()
            .AddSingleton<SitePages>()
            .AddSingleton<SiteIndexes>()
            .AddSingleton<SiteSearch>()
            .AddSingleton<DraftSearch>()
            .AddSingleton<ShownElements>()
            .AddSingleton<SiteIndexing>()
            .AddHostedService(s => s.GetRequiredService<SiteIndexing>())
            .AddSingleton<Referrers>()
            .AddSingleton<TypedPages>()
            .AddSingleton<ShownWords>()
            .AddReaction(typeof(IndexChanges))
            .AddSingleton<EditorIndexes>()
            .AddSingleton<EditorIndexing>()
            .AddHostedService(s => s.GetRequiredService<EditorIndexing>())
            .AddSingleton<EditorSearch>()
            .AddSingleton<IIndexedEntitySearchService>(s => s.GetRequiredService<EditorSearch>())
            .AddReaction(typeof(EditorIndexChanges));
    }

    private sealed class NothingToFind : ISearchedPages
    {
        public SearchedPage? Read(IPublishedContent page, string culture) => null;
    }
}
