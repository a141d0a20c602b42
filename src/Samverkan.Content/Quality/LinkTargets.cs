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

/// <summary>What a link leads to.</summary>
public sealed record LinkTarget(TargetFault Fault, string Name = "");

/// <summary>Whether visitors can reach documents and media. What is there is told from memory; only what is not, asks the database why.</summary>
public sealed class LinkTargets(IPublishedContentCache pages, IPublishedMediaCache media, IEntityService entities)
{
    private static readonly LinkTarget There = new(TargetFault.None);

    public LinkTarget Of(GuidUdi target, string? culture) => target.EntityType switch
    {
        Constants.UdiEntityType.Document => pages.GetById(target.Guid) is { } page && IsSeen(page, culture) ? There : Missing(target.Guid, UmbracoObjectTypes.Document),
        Constants.UdiEntityType.Media => media.GetById(target.Guid) is not null ? There : Missing(target.Guid, UmbracoObjectTypes.Media),
        _ => There,
    };

    private static bool IsSeen(IPublishedContent page, string? culture) => culture is null || !page.ContentType.VariesByCulture() || page.IsPublished(culture);

    private LinkTarget Missing(Guid key, UmbracoObjectTypes kind) => entities.Get(key, kind) is not { } entity
        ? new(TargetFault.Gone)
        : new(entity.Trashed ? TargetFault.InTheBin : TargetFault.NotPublished, entity.Name ?? "");
}
