using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;

namespace Samverkan.Cms.Published;

/// <summary>What is invariant is published in every language: Core keeps which those are for each document and element, and looks again only when one is published.</summary>
internal sealed class LanguagesMayHaveCome(
    IDocumentPublishStatusManagementService documents,
    IElementPublishStatusManagementService elements,
    IDocumentNavigationQueryService tree,
    ElementSnapshot library,
    PublishedSurroundings surroundings) : INotificationAsyncHandler<LanguageCacheRefresherNotification>
{
    public async Task HandleAsync(LanguageCacheRefresherNotification notification, CancellationToken cancellationToken)
    {
        IEnumerable<Guid> roots = tree.TryGetRootKeys(out IEnumerable<Guid> found) ? found : [];
        foreach (Guid root in roots) await documents.AddOrUpdateStatusWithDescendantsAsync(root, cancellationToken);
        foreach (Guid element in library.All.Select(element => element.Key)) await elements.AddOrUpdateStatusAsync(element, cancellationToken);
        surroundings.NextGeneration(); // what was asked meanwhile was of before
    }
}
