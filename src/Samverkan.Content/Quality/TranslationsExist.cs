using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Content.Quality;

/// <summary>A page is written in the languages that the page above it is published in.</summary>
public sealed class TranslationsExist(IPublishedContentCache pages) : IQualityRule
{
    public const string Name = "missingTranslation";

    public IEnumerable<Finding> Of(QualityPage page) => page is not { Culture: not null, Parent: { } above } || pages.GetById(above) is not { } parent ? [] :
        parent.Cultures.Keys.Where(culture => culture.Length > 0).Except(page.Cultures, StringComparer.OrdinalIgnoreCase).Select(culture => new Finding(Name, Severity.Warning, [], EditorText.Of(
            $"Sidan är inte översatt{EditorText.InLanguage(culture)}. Sidan ovanför finns på det språket: översätt den här också.",
            $"The page is not translated{EditorText.InLanguage(culture)}. The page above exists in that language: translate this one too.")));
}
