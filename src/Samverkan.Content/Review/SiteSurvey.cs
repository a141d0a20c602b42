using Samverkan.Content.Quality;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Content.Review;

/// <summary>All published pages, looked at once. What stands on them comes from memory.</summary>
public sealed class SiteSurvey(IDocumentNavigationQueryService navigation, IPublishedContentCache pages, ILanguageService languages, QualityCount quality)
{
    public async Task<IReadOnlyList<SurveyedPage>> MakeAsync()
    {
        string source = await languages.GetDefaultIsoCodeAsync();
        return [.. Keys().Select(key => pages.GetById(key)).OfType<IPublishedContent>().SelectMany(page => InEachLanguage(page, source))];
    }

    private IEnumerable<Guid> Keys() => !navigation.TryGetRootKeys(out IEnumerable<Guid>? roots) ? [] :
        roots.SelectMany(root => navigation.TryGetDescendantsKeysOrSelfKeys(root, out IEnumerable<Guid>? keys) ? keys : []);

    private IEnumerable<SurveyedPage> InEachLanguage(IPublishedContent page, string source)
    {
        Guid? above = navigation.TryGetParentKey(page.Key, out Guid? parent) ? parent : null;
        DateTime? sourceDate = page.Cultures.TryGetValue(source, out PublishedCultureInfo? translated) ? translated.Date : null;
        foreach (PublishedCultureInfo info in page.Cultures.Values)
        {
            string? culture = info.Culture.Length > 0 ? info.Culture : null;
            bool isTranslation = culture is not null && !culture.Equals(source, StringComparison.OrdinalIgnoreCase);
            yield return new(page.Key, page.Path, above, culture, info.Name ?? page.Name ?? "", info.Date, isTranslation ? sourceDate : null, page.UpdateDate, quality.Of(page, above, culture));
        }
    }
}
