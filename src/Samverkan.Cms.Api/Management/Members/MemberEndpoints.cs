namespace Samverkan.Cms.Api.Management.Members;

/// <summary>
/// The site has neither members nor groups of them (docs/decisions/0006). What the client asks for without being asked is answered truly: there are none. Making and
/// changing them stays unoffered.
/// </summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this ManagementApi api)
    {
        api.Get("/filter/member", (Guid? memberTypeId, string? memberGroupName, bool? isApproved, bool? isLockedOut, string? orderBy, Direction? orderDirection, string? filter, Paging paging) => Paged<MemberResponseModel>.Empty);
        api.Get("/item/member", (Guid[] id) => Array.Empty<MemberItemResponseModel>());
        api.Get("/item/member/ancestors", (Guid[] id) => Array.Empty<ItemAncestors<MemberItemResponseModel>>());
        api.Get("/item/member/search", (string? query, Guid[] allowedMemberTypes, Paging paging) => Paged<MemberItemResponseModel>.Empty);
        api.Get("/member/are-referenced", (Guid[] id, Paging paging) => Paged<ReferenceByIdModel>.Empty);
        api.Get("/member-group", (Paging paging) => Paged<MemberGroupResponseModel>.Empty);
        api.Get("/item/member-group", (Guid[] id) => Array.Empty<MemberGroupItemResponseModel>());
        api.Get("/tree/member-group/root", (Paging paging) => Paged<NamedEntityTreeItemResponseModel>.Empty);
    }
}
