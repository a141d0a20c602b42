using Samverkan.Cms.Headless.Queries;
using Samverkan.Cms.Search.Editors;
using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Samverkan.Cms.Api.Delivery;

/// <summary>Lists that are narrowed down by a text: what was published before they are asked for, or in a preview saved, is in them, if the index has it within a moment.</summary>
internal sealed class FoundTexts(SiteSearch search, SiteIndexing indexing, EditorIndexing drafts, IRequestPreviewService preview, IVariationContextAccessor variation)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <returns>Null: no filter seeks a text.</returns>
    public async Task<FoundText?> SoughtAsync(IEnumerable<string> filters)
    {
        string[] texts = [.. filters.Select(TextFilter.Words).OfType<string>()];
        if (texts.Length == 0) return null;
        bool isCurrent = !indexing.IsBuilding && await indexing.CaughtUpAsync(Moment);
        if (preview.IsPreview()) await drafts.CaughtUpAsync(Moment);
        return new(string.Join(' ', texts), isCurrent, variation.VariationContext?.Culture ?? "", search);
    }
}

/// <param name="Text">All that is sought.</param>
/// <param name="IsCurrent">Whether the index has all that is published.</param>
/// <param name="Culture">The request's.</param>
/// <param name="Search">What finds it.</param>
internal sealed record FoundText(string Text, bool IsCurrent, string Culture, SiteSearch Search)
{
    public IReadOnlyDictionary<Guid, IReadOnlyList<ExcerptPart>> Excerpts(IEnumerable<IPublishedContent> pages) => Search.Excerpts(pages, Text, Culture);
}
