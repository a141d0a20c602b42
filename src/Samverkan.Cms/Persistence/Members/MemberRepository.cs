using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Cms.Persistence.Members;

/// <summary>The site has no members: whoever may sign in is a user of the backoffice.</summary>
public sealed class MemberRepository() : EmptyContentRepository<IMember>(Reason), IMemberRepository
{
    internal const string Reason = "This site has no members. Whoever may sign in is a user of the backoffice: create one there.";

    /// <summary>Members are never in a bin.</summary>
    public override int RecycleBinId => throw new NotSupportedException("Members have no recycle bin.");

    public int[] GetMemberIds(string[] names) => [];

    public IMember? GetByUsername(string? username) => null;

    public IEnumerable<IMember> FindMembersInRole(string roleName, string usernameToMatch, StringPropertyMatchType matchType = StringPropertyMatchType.StartsWith) => [];

    public IEnumerable<IMember> GetByMemberGroup(string groupName) => [];

    public bool Exists(string username) => false;

    public int GetCountByQuery(IQuery<IMember>? query) => 0;

    public Task<PagedModel<IMember>> GetPagedByFilterAsync(MemberFilter memberFilter, int skip, int take, Ordering? ordering = null) => Task.FromResult(new PagedModel<IMember>(0, []));

    public Task UpdateLoginPropertiesAsync(IMember member) => throw Refused();
}
