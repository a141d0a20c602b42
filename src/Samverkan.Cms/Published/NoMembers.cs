namespace Samverkan.Cms.Published;

/// <summary>The site has no members; only their type is known.</summary>
public sealed class NoMembers(IPublishedContentTypeCache types) : IPublishedMemberCache
{
    public IPublishedMember? Get(IMember member) => null;

    public Task<IPublishedMember?> GetAsync(IMember member) => Task.FromResult<IPublishedMember?>(null);

    public IPublishedContentType GetContentType(int id) => types.Get(PublishedItemType.Member, id);

    public IPublishedContentType GetContentType(string alias) => types.Get(PublishedItemType.Member, alias);
}
