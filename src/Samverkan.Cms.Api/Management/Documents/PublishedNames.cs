using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Documents as visitors know them, whatever an editor has renamed since.</summary>
internal sealed class PublishedNames(IPublishedContentCache published)
{
    /// <returns>A variant for each published language; of an invariant document the one it has.</returns>
    public IReadOnlyList<PublishableVariantItemResponseModel> Variants(Guid key) =>
        [.. Cultures(key).Select(c => new PublishableVariantItemResponseModel { Id = key, Culture = c.Culture.Length == 0 ? null : c.Culture, Name = c.Name, State = PublishableVariantState.Published, Flags = [] })];

    /// <param name="key">A published document.</param>
    /// <param name="text">Words that must all stand in one of its names, or its key.</param>
    public bool Match(Guid key, string text) => Cultures(key).Select(c => c.Name).Match(key, text);

    private IEnumerable<PublishedCultureInfo> Cultures(Guid key) => published.GetById(preview: false, key)?.Cultures.Values ?? [];
}
