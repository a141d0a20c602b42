using Samverkan.Cms.Api.Shared.Membership;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Cms.Api.Management.UserGroups;

/// <summary>From what the client sends to a group of Core's. What it refers to must be there.</summary>
internal sealed class UserGroupEntities(IShortStringHelper strings, IEntityService entities, ILanguageService languages, IUserGroupService groups, Permissions permissions)
{
    public IUserGroup New(Guid? key) => new UserGroup(strings) { Key = key ?? Guid.NewGuid() };

    /// <returns>What is missing, or the success; then the group is filled.</returns>
    public async Task<UserGroupOperationStatus> FillAsync(IUserGroup group, UpdateUserGroupRequestModel wanted)
    {
        if (string.IsNullOrWhiteSpace(wanted.Name)) return UserGroupOperationStatus.MissingName;
        if (FillStartNodes(group, wanted) is not UserGroupOperationStatus.Success and UserGroupOperationStatus missing) return missing;
        if (permissions.Check(wanted.Permissions) is not UserGroupOperationStatus.Success and UserGroupOperationStatus unknown) return unknown;
        if (await IsTakenAsync(wanted.Name, group.Key)) return UserGroupOperationStatus.AlreadyExists;
        if (!await FillLanguagesAsync(group, wanted.Languages)) return UserGroupOperationStatus.LanguageNotFound;
        (group.Name, group.Alias, group.Icon, group.Description) = (wanted.Name, wanted.Alias, wanted.Icon, wanted.Description);
        group.HasAccessToAllLanguages = wanted.HasAccessToAllLanguages;
        group.Permissions = wanted.FallbackPermissions.ToHashSet();
        group.GranularPermissions = permissions.ToEntities(wanted.Permissions).ToHashSet();
        group.ClearAllowedSections();
        foreach (string section in wanted.Sections) group.AddAllowedSection(Sections.ToServer(section));
        return UserGroupOperationStatus.Success;
    }

    /// <summary>Names are unique in the database, which Core leaves to it.</summary>
    private async Task<bool> IsTakenAsync(string name, Guid key) => (await groups.GetAllAsync(0, int.MaxValue)).Items.Any(g => g.Key != key && g.Name.InvariantEquals(name));

    private UserGroupOperationStatus FillStartNodes(IUserGroup group, UpdateUserGroupRequestModel wanted)
    {
        if (!TryFind(wanted.DocumentRootAccess, wanted.DocumentStartNode, UmbracoObjectTypes.Document, out int? document)) return UserGroupOperationStatus.DocumentStartNodeKeyNotFound;
        if (!TryFind(wanted.MediaRootAccess, wanted.MediaStartNode, UmbracoObjectTypes.Media, out int? medium)) return UserGroupOperationStatus.MediaStartNodeKeyNotFound;
        if (!TryFind(wanted.ElementRootAccess, wanted.ElementStartNode, UmbracoObjectTypes.ElementContainer, out int? element)) return UserGroupOperationStatus.ElementStartNodeKeyNotFound;
        (group.StartContentId, group.StartMediaId, group.StartElementId) = (document, medium, element);
        return UserGroupOperationStatus.Success;
    }

    /// <summary>The root, a node, or none: then the group gives access to nothing there.</summary>
    private bool TryFind(bool root, ReferenceByIdModel? node, UmbracoObjectTypes type, out int? id)
    {
        Attempt<int> found = root || node is null ? Attempt.Succeed(Constants.System.Root) : entities.GetId(node.Id, type);
        id = !root && node is null ? null : found.Result;
        return found.Success;
    }

    private async Task<bool> FillLanguagesAsync(IUserGroup group, IReadOnlyList<string> codes)
    {
        ILookup<string, int> known = (await languages.GetAllAsync()).ToLookup(l => l.IsoCode, l => l.Id, StringComparer.OrdinalIgnoreCase);
        if (codes.Any(code => !known.Contains(code))) return false;
        group.ClearAllowedLanguages();
        foreach (int id in codes.SelectMany(code => known[code]).Distinct()) group.AddAllowedLanguage(id);
        return true;
    }
}
