using Samverkan.Content.Parts;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Quality;

/// <summary>All rules on one page.</summary>
public sealed class QualityCheck(PartReader parts, IEnumerable<IQualityRule> rules, IEntityService entities)
{
    /// <summary>What was saved last, in one language; refusals come first.</summary>
    public IReadOnlyList<Finding> Of(IContent document, string? culture) =>
        Of(new QualityPage(document.Key, document.ParentId > 0 ? entities.Get(document.ParentId)?.Key : null, culture, [.. document.AvailableCultures], parts.Of(document, culture)));

    /// <summary>What visitors see.</summary>
    public IReadOnlyList<Finding> Of(IPublishedContent page, Guid? parent, string? culture) =>
        Of(new QualityPage(page.Key, parent, culture, [.. page.Cultures.Keys], parts.Of(page, culture)));

    private Finding[] Of(QualityPage page) => [.. rules.SelectMany(rule => rule.Of(page)).OrderByDescending(finding => finding.Severity)];
}
