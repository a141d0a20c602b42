using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.Users;

/// <summary>Users as the client edits and lists them.</summary>
internal sealed class UserModels(UserParts parts)
{
    public Paged<UserResponseModel> Page(PagedModel<IUser> page) => new(page.Total, [.. page.Items.Select(Model)]);

    /// <summary>The start nodes are the user's own; what the groups add is calculated where it is asked for.</summary>
    public UserResponseModel Model(IUser user) => new()
    {
        Id = user.Key,
        Name = user.Name ?? "",
        Email = user.Email,
        UserName = user.Username,
        LanguageIsoCode = user.Language,
        UserGroupIds = UserParts.Groups(user),
        DocumentStartNodeIds = parts.References(user.StartContentIds, UmbracoObjectTypes.Document),
        HasDocumentRootAccess = UserParts.HasRoot(user.StartContentIds),
        MediaStartNodeIds = parts.References(user.StartMediaIds, UmbracoObjectTypes.Media),
        HasMediaRootAccess = UserParts.HasRoot(user.StartMediaIds),
        ElementStartNodeIds = parts.References(user.StartElementIds, UmbracoObjectTypes.ElementContainer),
        HasElementRootAccess = UserParts.HasRoot(user.StartElementIds),
        AvatarUrls = parts.AvatarUrls(user),
        State = user.UserState,
        FailedLoginAttempts = user.FailedPasswordAttempts,
        CreateDate = user.CreateDate.ToUniversal(),
        UpdateDate = user.UpdateDate.ToUniversal(),
        LastLoginDate = user.LastLoginDate?.ToUniversal(),
        LastLockoutDate = user.LastLockoutDate?.ToUniversal(),
        LastPasswordChangeDate = user.LastPasswordChangeDate?.ToUniversal(),
        IsAdmin = user.IsAdmin(),
        Kind = user.Kind,
    };

    public UserItemResponseModel Item(IUser user) => new() { Id = user.Key, Name = user.Name ?? "", Kind = user.Kind, AvatarUrls = parts.AvatarUrls(user), Flags = [] };

    public CalculatedUserStartNodesResponseModel StartNodes(IUser user)
    {
        int[]? documents = parts.DocumentStartNodes(user), media = parts.MediaStartNodes(user), elements = parts.ElementStartNodes(user);
        return new()
        {
            Id = user.Key,
            DocumentStartNodeIds = parts.References(documents, UmbracoObjectTypes.Document),
            HasDocumentRootAccess = UserParts.HasRoot(documents),
            MediaStartNodeIds = parts.References(media, UmbracoObjectTypes.Media),
            HasMediaRootAccess = UserParts.HasRoot(media),
            ElementStartNodeIds = parts.References(elements, UmbracoObjectTypes.ElementContainer),
            HasElementRootAccess = UserParts.HasRoot(elements),
        };
    }
}
