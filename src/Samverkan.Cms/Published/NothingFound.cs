using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Published;

public sealed class NothingFound : IContentLastChanceFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        request.SetResponseStatus(404);
        return Task.FromResult(false);
    }
}
