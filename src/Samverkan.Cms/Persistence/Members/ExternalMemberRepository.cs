using Umbraco.Cms.Core.Security;

namespace Samverkan.Cms.Persistence.Members;

/// <summary>No members, not from elsewhere either.</summary>
public sealed class ExternalMemberRepository : IExternalMemberRepository
{
    public Task<ExternalMemberIdentity?> GetByKeyAsync(Guid key) => Task.FromResult<ExternalMemberIdentity?>(null);

    public Task<ExternalMemberIdentity?> GetByEmailAsync(string email) => Task.FromResult<ExternalMemberIdentity?>(null);

    public Task<ExternalMemberIdentity?> GetByUsernameAsync(string username) => Task.FromResult<ExternalMemberIdentity?>(null);

    public Task<PagedModel<ExternalMemberIdentity>> GetPagedAsync(int skip, int take) => Task.FromResult(new PagedModel<ExternalMemberIdentity>(0, []));

    public Task<int> CreateAsync(ExternalMemberIdentity member) => throw Refused();

    public Task UpdateAsync(ExternalMemberIdentity member) => throw Refused();

    public Task UpdateLoginPropertiesAsync(ExternalMemberIdentity member) => throw Refused();

    public Task DeleteAsync(Guid key) => Task.CompletedTask;

    public Task<IEnumerable<string>> GetRolesAsync(Guid memberKey) => Task.FromResult<IEnumerable<string>>([]);

    public Task AssignRolesAsync(int externalMemberId, int[] memberGroupIds) => throw Refused();

    public Task RemoveRolesAsync(int externalMemberId, int[] memberGroupIds) => Task.CompletedTask;

    private static NotSupportedException Refused() => new(MemberRepository.Reason);
}
