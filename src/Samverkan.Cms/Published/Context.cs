using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Published;

public sealed class Context(ICacheManager caches, Uri requestUrl, UriUtility urls) : IUmbracoContext
{
    public DateTime ObjectCreated { get; } = DateTime.Now;
    public Uri OriginalRequestUrl => requestUrl;
    public Uri CleanedUmbracoUrl => urls.UriToUmbraco(requestUrl);
    public IPublishedContentCache Content => caches.Content;
    public IPublishedMediaCache Media => caches.Media;
    public IPublishedElementCache Elements => caches.Elements;
    public IDomainCache Domains => caches.Domains;
    public IPublishedRequest? PublishedRequest { get; set; }
    public bool IsDebug => false;
    public bool InPreviewMode => false;

    public void Dispose() { }
}

/// <summary>A context of its own for each request or job; the outermost caller's reference ends it.</summary>
public sealed class ContextFactory(IUmbracoContextAccessor accessor, ICacheManager caches, IRequestAccessor request, UriUtility urls) : IUmbracoContextFactory
{
    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out IUmbracoContext? known)) return new UmbracoContextReference(known, isRoot: false, accessor);
        Context context = new(caches, request.GetRequestUrl() ?? new Uri("http://localhost/"), urls);
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
