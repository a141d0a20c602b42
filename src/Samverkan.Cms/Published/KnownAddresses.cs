using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.Cms.Persistence.DocumentUrls;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Published;

/// <summary>
/// Core's finder by address looks through all siblings on every level. It is asked only where the address alone does not tell: one document that has it is that document.
/// What leads to one is kept for a generation; what leads nowhere is not, since visitors can make up as much of it as they like.
/// </summary>
public sealed class KnownAddresses(IServiceProvider services, DocumentSnapshot snapshot, UrlSegmentMap segments, PublishedSurroundings surroundings, IUmbracoContextAccessor contexts) : IContentFinder
{
    /// <summary>Of one name: beyond that, looking through siblings is as fast.</summary>
    private const int MostDocuments = 50;

    private readonly ContentFinderByUrl _core = ActivatorUtilities.CreateInstance<ContentFinderByUrl>(services);
    private readonly Lazy<IDocumentUrlService> _urls = new(services.GetRequiredService<IDocumentUrlService>);
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

        if (OnlyOne(request) is { } only) request.SetPublishedContent(only);
        else if (!await _core.TryFindContent(request)) return false;
        if (request.PublishedContent is { } found) now.Keep(asked, found.Key);
        return true;
    }

    /// <summary>The only published document that has the address in the request's language. Null: there is none or more, it is the root, or drafts count too.</summary>
    private IPublishedContent? OnlyOne(IPublishedRequestBuilder request)
    {
        if (request.Culture is not { Length: > 0 } culture || !contexts.TryGetUmbracoContext(out IUmbracoContext? context) || context.InPreviewMode) return null;
        string route = Route(request);
        string segment = route[(route.LastIndexOf('/') + 1)..];
        if (segment.Length == 0) return null;
        Guid[] named = [.. segments.DocumentsWith(segment).Take(MostDocuments + 1)];
        if (named.Length > MostDocuments) return null;
        IPublishedContent[] found = [.. named.Where(key => _urls.Value.GetLegacyRouteFormat(key, culture, isDraft: false) == route).Select(key => snapshot.Get(key)).OfType<IPublishedContent>().Take(2)];
        return found is [var only] ? only : null;
    }

    /// <summary>As Core writes it: <c>/path</c>, or <c>1234/path</c> below the node that a domain is assigned to.</summary>
    private static string Route(IPublishedRequestBuilder request)
    {
        string path = request.Domain is { } domain
            ? domain.ContentId.ToString(CultureInfo.InvariantCulture) + DomainUtilities.PathRelativeToDomain(domain.Uri, request.AbsolutePathDecoded)
            : request.AbsolutePathDecoded;
        return path.TrimEnd('/');
    }
}
