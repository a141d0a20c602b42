namespace Samverkan.Cms.Persistence.Members;

/// <summary>No members, no groups of them.</summary>
public sealed class MemberGroupRepository() : EmptyRepository<IMemberGroup>(MemberRepository.Reason), IMemberGroupRepository
{
    public IMemberGroup? GetByName(string? name) => null;

    public IMemberGroup? CreateIfNotExists(string roleName) => throw Refused();

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(int memberId) => [];

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(string? username) => [];

    public void ReplaceRoles(int[] memberIds, string[] roleNames) => throw Refused();

    public void AssignRoles(int[] memberIds, string[] roleNames) => throw Refused();

    public void DissociateRoles(int[] memberIds, string[] roleNames) { }
}
