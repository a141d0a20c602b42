using Samverkan.Cms.Api.Shared.Membership;

namespace Samverkan.Cms.Api.Management.UserGroups;

/// <summary>Groups as the client edits and lists them. Languages are fetched once for all on a page.</summary>
internal sealed class UserGroupModels(UserParts parts, Permissions permissions, ILanguageService languages)
{
    public async Task<Paged<UserGroupResponseModel>> PageAsync(PagedModel<IUserGroup> page)
    {
        Dictionary<int, string> codes = await CodesAsync();
        return new(page.Total, [.. page.Items.Select(g => Model(g, codes))]);
    }

    public async Task<UserGroupResponseModel> ModelAsync(IUserGroup group) => Model(group, await CodesAsync());

    public static UserGroupItemResponseModel Item(IUserGroup group) => new() { Id = group.Key, Name = group.Name ?? "", Alias = group.Alias, Icon = group.Icon, Flags = [] };

    private async Task<Dictionary<int, string>> CodesAsync() => (await languages.GetAllAsync()).ToDictionary(l => l.Id, l => l.IsoCode);

    private UserGroupResponseModel Model(IUserGroup group, Dictionary<int, string> codes) => new()
    {
        Id = group.Key,
        Name = group.Name ?? "",
        Alias = group.Alias,
        Description = group.Description,
        Icon = group.Icon,
        IsDeletable = !group.IsSystemUserGroup(),
        AliasCanBeChanged = !group.IsSystemUserGroup(),
        Sections = [.. group.AllowedSections.Select(Sections.ToClient)],
        Languages = [.. group.AllowedLanguages.Where(codes.ContainsKey).Select(id => codes[id])],
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        DocumentStartNode = parts.Reference(group.StartContentId, UmbracoObjectTypes.Document),
        DocumentRootAccess = group.StartContentId == Constants.System.Root,
        MediaStartNode = parts.Reference(group.StartMediaId, UmbracoObjectTypes.Media),
        MediaRootAccess = group.StartMediaId == Constants.System.Root,
        ElementStartNode = parts.Reference(group.StartElementId, UmbracoObjectTypes.ElementContainer),
        ElementRootAccess = group.StartElementId == Constants.System.Root,
        FallbackPermissions = [.. group.Permissions],
        Permissions = permissions.ToModels(group.GranularPermissions),
    };
}
