using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Published;

public sealed class Context(ICacheManager caches, Uri requestUrl, UriUtility urls, bool preview = false) : IUmbracoContext
{
    public DateTime ObjectCreated { get; } = DateTime.Now;
    public Uri OriginalRequestUrl => requestUrl;
    public Uri CleanedUmbracoUrl => field ??= urls.UriToUmbraco(requestUrl);
    public IPublishedContentCache Content => caches.Content;
    public IPublishedMediaCache Media => caches.Media;
    public IPublishedElementCache Elements => caches.Elements;
    public IDomainCache Domains => caches.Domains;
    public IPublishedRequest? PublishedRequest { get; set; }
    public bool IsDebug => false;
    public bool InPreviewMode => preview;

    /// <summary>What addresses on a page depend on beside the content: the host, and the paths of domains that the page lies under.</summary>
    internal string Place => field ??= requestUrl.GetLeftPart(UriPartial.Authority) + string.Concat(Domains.GetAll(includeWildcards: false).Select(PathOf).Where(IsAbove).Select(path => " " + path));

    public void Dispose() { }

    private bool IsAbove(string path) => requestUrl.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase);

    /// <summary>A domain is a path, a host with or without one, or a whole address.</summary>
    private static string PathOf(Domain domain)
    {
        string name = domain.Name[(domain.Name.IndexOf("//", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 2 : 0)..];
        return name.IndexOf('/', StringComparison.Ordinal) is >= 0 and var path ? name[path..] : "/";
    }
}

/// <summary>A context of its own for each request or job; the outermost caller's reference ends it.</summary>
public sealed class ContextFactory(IUmbracoContextAccessor accessor, ICacheManager caches, IRequestAccessor request, UriUtility urls, IRequestPreviewService preview) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out IUmbracoContext? known)) return new UmbracoContextReference(known, isRoot: false, accessor);
        Context context = new(caches, request.GetRequestUrl() ?? new Uri("http://localhost/"), urls, preview.IsPreview());
        accessor.Set(context);
        return new UmbracoContextReference(context, isRoot: true, accessor);
    }
}

/// <summary>ElementsCache must be a real cache: publishing clears it.</summary>
public sealed class CacheManager(IPublishedContentCache content, IPublishedMediaCache media, IPublishedMemberCache members, IPublishedElementCache elements, IDomainCache domains) : ICacheManager
{
    public IPublishedContentCache Content => content;
    public IPublishedMediaCache Media => media;
    public IPublishedMemberCache Members => members;
    public IPublishedElementCache Elements => elements;
    public IDomainCache Domains => domains;
    public IAppCache ElementsCache { get; } = new FastDictionaryAppCache();
}
