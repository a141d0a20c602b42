using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Routing;

namespace Samverkan.Cms.Published;

/// <summary>
/// Core's finder by address, asked once in a generation for each address that leads to a document: it looks through all siblings on every level. What leads nowhere
/// is not kept, since visitors can make up as much of it as they like.
/// </summary>
public sealed class KnownAddresses(IServiceProvider services, DocumentSnapshot snapshot, PublishedSurroundings surroundings) : IContentFinder
{
    private readonly ContentFinderByUrl _core = ActivatorUtilities.CreateInstance<ContentFinderByUrl>(services);
    private readonly PerGeneration<(string Path, int Domain, string Culture), Guid> _found = new(surroundings);

    public async Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        (string, int, string) asked = (request.AbsolutePathDecoded, request.Domain?.Id ?? 0, request.Culture ?? "");
        PerGeneration<(string Path, int Domain, string Culture), Guid>.Answers now = _found.Now;
        if (now.TryGet(asked, out Guid key) && snapshot.Get(key) is { } document)
        {
            request.SetPublishedContent(document);
            return true;
        }

        if (!await _core.TryFindContent(request)) return false;
        if (request.PublishedContent is { } found) now.Keep(asked, found.Key);
        return true;
    }
}
