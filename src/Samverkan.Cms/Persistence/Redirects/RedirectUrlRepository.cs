using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Samverkan.Cms.Persistence.Querying;

namespace Samverkan.Cms.Persistence.Redirects;

/// <summary>Where documents used to be. Found by the hash of the address; the newest row wins.</summary>
public sealed class RedirectUrlRepository(AmbientScope scope) : RowRepository<Guid, IRedirectUrl, RedirectUrlRepository.Join>(scope), IRedirectUrlRepository
{
    private static readonly Translation<Join> Pairs = new Translation<Join>()
        .Pair(nameof(IRedirectUrl.Key), j => j.Row.Id).Pair(nameof(IRedirectUrl.Url), j => j.Row.Url).Pair(nameof(IRedirectUrl.Culture), j => j.Row.Culture)
        .Pair(nameof(IRedirectUrl.ContentKey), j => j.Row.ContentKey).Pair(nameof(IRedirectUrl.ContentId), j => j.ContentId).Pair(nameof(IRedirectUrl.CreateDateUtc), j => j.Row.CreateDateUtc);

    protected override Translation<Join> Columns => Pairs;

    protected override IQueryable<Join> All(CmsDbContext db) =>
        from row in db.RedirectUrls
        join node in db.Nodes on row.ContentKey equals node.UniqueId
        select new Join { Row = row, ContentId = node.Id, ContentPath = node.Path };

    protected override Expression<Func<Join, bool>> HasId(Guid[] ids) => j => ids.Contains(j.Row.Id);

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture) => Newest(j => j.Row.ContentKey == contentKey && j.Row.Culture == culture, url);

    public IRedirectUrl? GetMostRecentUrl(string url) => Newest(_ => true, url);

    /// <summary>The culture's own, else one that holds for every culture.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture) => Newest(j => j.Row.Culture == culture, url) ?? Newest(j => j.Row.Culture == null || j.Row.Culture == "", url);

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url) => Task.FromResult(GetMostRecentUrl(url));

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url, string culture) => Task.FromResult(GetMostRecentUrl(url, culture));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) => List(All(Scope.Read).Where(j => j.Row.ContentKey == contentKey).OrderByDescending(j => j.Row.CreateDateUtc));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) => Page(All(Scope.Read), pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        string path = Scope.Read.PathOf(rootContentId);
        string below = path + ",";
        return Page(All(Scope.Read).Where(j => j.ContentPath == path || j.ContentPath.StartsWith(below)), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total) =>
        Page(All(Scope.Read).Where(j => j.Row.Url.Contains(searchTerm.Trim().ToLower())), pageIndex, pageSize, out total);

    public override void Save(IRedirectUrl redirect) => Written(redirect, () => Insert(redirect), () => Scope.Write.Rewrite(Row(redirect)));

    public override void Delete(IRedirectUrl redirect) => Delete(redirect.Key);

    public void Delete(Guid id) => Scope.Write.RedirectUrls.Where(r => r.Id == id).ExecuteDelete();

    public void DeleteAll() => Scope.Write.RedirectUrls.ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey) => Scope.Write.RedirectUrls.Where(r => r.ContentKey == contentKey).ExecuteDelete();

    protected override IRedirectUrl Entity(Join join) => Fresh.Entity(new RedirectUrl(), redirect =>
    {
        (redirect.Id, redirect.Key, redirect.Url, redirect.Culture) = (join.ContentId, join.Row.Id, join.Row.Url, join.Row.Culture);
        (redirect.ContentId, redirect.ContentKey, redirect.CreateDateUtc) = (join.ContentId, join.Row.ContentKey, join.Row.CreateDateUtc);
    });

    private void Insert(IRedirectUrl redirect)
    {
        Scope.Write.Insert(Row(redirect));
        redirect.Id = Scope.Read.Nodes.Where(n => n.UniqueId == redirect.ContentKey).Select(n => n.Id).SingleOrDefault();
    }

    private IRedirectUrl? Newest(Expression<Func<Join, bool>> which, string url)
    {
        string hash = Hash(url);
        return List(All(Scope.Read).Where(j => j.Row.UrlHash == hash && j.Row.Url == url).Where(which).OrderByDescending(j => j.Row.CreateDateUtc).Take(1)).FirstOrDefault();
    }

    private IReadOnlyList<IRedirectUrl> Page(IQueryable<Join> found, long pageIndex, int pageSize, out long total)
    {
        total = found.LongCount();
        return List(Page(found.OrderByDescending(j => j.Row.CreateDateUtc), pageIndex, pageSize));
    }

    private static RedirectUrlRow Row(IRedirectUrl redirect) => new()
    {
        Id = redirect.Key,
        ContentKey = redirect.ContentKey,
        CreateDateUtc = redirect.CreateDateUtc,
        Url = redirect.Url,
        Culture = redirect.Culture,
        UrlHash = Hash(redirect.Url),
    };

    /// <summary>SHA-1 in lower-case hex, as the table's column is: a key to find by, no secret.</summary>
    private static string Hash(string url) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(url)));

    public sealed class Join
    {
        public required RedirectUrlRow Row { get; init; }
        public required int ContentId { get; init; }
        public required string ContentPath { get; init; }
    }
}
