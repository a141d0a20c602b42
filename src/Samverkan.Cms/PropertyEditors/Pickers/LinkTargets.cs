using Umbraco.Cms.Core.Models.ContentEditing;

namespace Samverkan.Cms.PropertyEditors.Pickers;

/// <summary>What the client shows of a link's node: name, icon, whether it is published or in the bin.</summary>
public sealed class LinkTargets(IEntityService entities)
{
    public LinkDisplay Display(StoredLink link)
    {
        IEntitySlim? node = link.Node is { } udi ? entities.Get(udi.Guid, TypeOf(udi)) : null;
        return new LinkDisplay
        {
            Name = string.IsNullOrEmpty(link.Name) ? node?.Name : link.Name, Target = link.Target, QueryString = link.QueryString, Culture = link.Culture, Url = link.Url ?? "",
            Type = link.Node?.EntityType ?? "external", Unique = link.Node?.Guid,
            Icon = (node as IContentEntitySlim)?.ContentTypeIcon, Trashed = node?.Trashed ?? false, Published = node is not IDocumentEntitySlim document || document.Published,
        };
    }

    private static UmbracoObjectTypes TypeOf(GuidUdi udi) => udi.EntityType == Constants.UdiEntityType.Media ? UmbracoObjectTypes.Media : UmbracoObjectTypes.Document;
}
