using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Quality;

public enum TargetFault
{
    None,
    Gone,
    InTheBin,
    NotPublished,
}

/// <summary>
/// Whether visitors can reach documents and media. What is there is told from memory; only what is not, asks the database why. Not its name: that may be a draft in
/// somebody else's part of the site.
/// </summary>
public sealed class LinkTargets(IPublishedContentCache pages, IPublishedMediaCache media, IEntityService entities)
{
    public TargetFault Of(GuidUdi target, string? culture) => target.EntityType switch
    {
        Constants.UdiEntityType.Document => pages.GetById(target.Guid) is { } page && IsSeen(page, culture) ? TargetFault.None : Missing(target.Guid, UmbracoObjectTypes.Document),
        Constants.UdiEntityType.Media => media.GetById(target.Guid) is not null ? TargetFault.None : Missing(target.Guid, UmbracoObjectTypes.Media),
        _ => TargetFault.None,
    };

    private static bool IsSeen(IPublishedContent page, string? culture) => culture is null || !page.ContentType.VariesByCulture() || page.IsPublished(culture);

    private TargetFault Missing(Guid key, UmbracoObjectTypes kind) => entities.Get(key, kind) switch
    {
        null => TargetFault.Gone,
        { Trashed: true } => TargetFault.InTheBin,
        _ => TargetFault.NotPublished,
    };
}
