using System.Collections.Frozen;
using System.Globalization;
using Samverkan.Cms.Published;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Headless;

/// <summary>The branches of the content tree that are for members only.</summary>
public sealed class ProtectedBranches(IPublicAccessService access)
{
    private volatile FrozenSet<int>? _tops;

    public bool Contain(IPublishedContent content)
    {
        FrozenSet<int> tops = _tops ??= access.GetAll().Select(entry => entry.ProtectedNodeId).ToFrozenSet();
        return tops.Count > 0 && content.Path.Split(',').Any(id => tops.Contains(int.Parse(id, CultureInfo.InvariantCulture)));
    }

    internal void Forget() => _tops = null;
}

/// <summary>What is protected has changed: answers that were made before are not to be given again.</summary>
internal sealed class ProtectionChanges(ProtectedBranches branches, PublishedSurroundings surroundings) : INotificationHandler<PublicAccessCacheRefresherNotification>
{
    public void Handle(PublicAccessCacheRefresherNotification notification)
    {
        branches.Forget();
        surroundings.NextGeneration();
    }
}

/// <summary>Visitors have no accounts here, so that nobody has access to what is protected.</summary>
public sealed class NoMemberAccess(ProtectedBranches branches) : IRequestMemberAccessService
{
    public Task<PublicAccessStatus> MemberHasAccessToAsync(IPublishedContent content) =>
        Task.FromResult(branches.Contain(content) ? PublicAccessStatus.NotLoggedIn : PublicAccessStatus.AccessAccepted);

    public Task<ProtectedAccess> MemberAccessAsync() => Task.FromResult(ProtectedAccess.None);
}
