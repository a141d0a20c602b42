using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samverkan.Content.Parts;
using Umbraco.Cms.Core;

namespace Samverkan.Content.Quality;

/// <summary>
/// How much the rules find on published pages. What a page says is looked at once for as long as it stays published as it is; what it leads to, and the pictures
/// that it leaves to the media library to speak for, each time.
/// </summary>
public sealed class QualityCount(PartReader parts, HeadingsInOrder headings, LinksHaveNames names, LinksLeadSomewhere links, PicturesHaveText pictures, TranslationsExist translations, LinkTargets targets)
{
    private static readonly Part Nothing = new(Guid.Empty, "", []);

    private readonly ConditionalWeakTable<IPublishedContent, ConcurrentDictionary<string, Looked>> _looked = new();

    public int Of(IPublishedContent page, Guid? above, string? culture)
    {
        QualityPage outside = new(page.Key, above, culture, [.. page.Cultures.Keys], Nothing);
        Looked looked = _looked.GetOrCreateValue(page).GetOrAdd(culture ?? "", _ => Look(Inside(outside, page)));
        return looked.Own + looked.Links.Count(link => targets.Of(link, culture) is not TargetFault.None)
            + (looked.HasBarePictures ? pictures.Of(Inside(outside, page)).Count() : 0)
            + translations.Of(outside).Count();
    }

    private QualityPage Inside(QualityPage outside, IPublishedContent page) => outside with { Content = parts.Of(page, outside.Culture) };

    private Looked Look(QualityPage page) => new(headings.Of(page).Count() + names.Of(page).Count(), [.. links.In(page).Select(link => link.Target)], PicturesHaveText.Bare(page).Any());

    private sealed record Looked(int Own, GuidUdi[] Links, bool HasBarePictures);
}
