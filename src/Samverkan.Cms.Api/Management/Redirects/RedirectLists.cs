using Samverkan.Cms.Api.Shared.Trees;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Cms.Api.Management.Redirects;

/// <summary>Redirects as the client lists them: those of documents that the user may reach.</summary>
internal sealed class RedirectLists(IRedirectUrlService redirects, IRedirectUrlRepository repository, ICoreScopeProvider scopes, IPublishedUrlProvider urls, IUmbracoContextFactory contexts, EntityTree tree, UserStartNodes startNodes)
{
    /// <param name="filter">A part of the former address.</param>
    /// <param name="paging">The part of the list.</param>
    public Paged<RedirectUrlResponseModel> Page(string? filter, Paging paging)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext(); // addresses are looked up in one
        StartNodes access = startNodes.Documents;
        if (access.IsEverywhere)
        {
            IRedirectUrl[] page = [.. Found(filter, paging.PageIndex, paging.Take, out long total)];
            return new(total, [.. page.Select(Model)]);
        }

        IRedirectUrl[] all = [.. Found(filter, 0, int.MaxValue, out _)];
        HashSet<Guid> reached = [.. tree.Items(TreeKind.Documents, [.. all.Select(r => r.ContentKey).Distinct()], access).Where(e => e.HasAccess).Select(e => e.Entity.Key)];
        return Part([.. all.Where(r => reached.Contains(r.ContentKey))], paging);
    }

    public Paged<RedirectUrlResponseModel> OfDocument(Guid key, Paging paging)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        return Part([.. redirects.GetContentRedirectUrls(key)], paging);
    }

    /// <summary>By its own key; Core's service has no such question.</summary>
    public IRedirectUrl? Find(Guid id)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return repository.Get(id);
    }

    private IEnumerable<IRedirectUrl> Found(string? filter, long page, int size, out long total) => string.IsNullOrWhiteSpace(filter)
        ? redirects.GetAllRedirectUrls(page, size, out total)
        : redirects.SearchRedirectUrls(filter, page, size, out total);

    private Paged<RedirectUrlResponseModel> Part(IRedirectUrl[] all, Paging paging) => new(all.Length, [.. all.Skip(paging.Skip).Take(paging.Take).Select(Model)]);

    private RedirectUrlResponseModel Model(IRedirectUrl redirect) => new()
    {
        Id = redirect.Key,
        OriginalUrl = urls.GetUrlFromRoute(redirect.ContentId, redirect.Url, redirect.Culture) ?? redirect.Url,
        DestinationUrl = urls.GetUrl(redirect.ContentId, culture: redirect.Culture),
        Created = redirect.CreateDateUtc.ToUniversal(),
        Document = redirect.ContentKey.ToReference(),
        Culture = redirect.Culture,
    };
}
