using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Content.Partners.Places;

/// <summary>
/// Keeps a partner's groups of users as the partner's place is. All rights are granular: a group says nothing of other parts of the site, so that whoever belongs to
/// two partners has in each part what that part's group gives.
/// </summary>
public sealed class PartnerGroups(IUserGroupService groups, IEntityService entities, IShortStringHelper strings)
{
    private static readonly string[] Sections = [Constants.Applications.Content, Constants.Applications.Media];

    /// <summary>So many letters of the page's key stand in the alias of its groups.</summary>
    private const int KeyLetters = 8;

    /// <summary>A page says which of its values may be read and written by verbs of the group, not of the page.</summary>
    private static readonly HashSet<string> Everywhere = [ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    /// <returns>Whether the group is a partner's.</returns>
    public static bool IsOne(IReadOnlyUserGroup group) => PartnerRole.All.Any(role => group.Alias.StartsWith(role.Alias, StringComparison.Ordinal) && group.Alias.Length == role.Alias.Length + KeyLetters);

    /// <exception cref="InvalidOperationException">Core refused a group.</exception>
    public async Task EnsureAsync(PartnerPlace place)
    {
        foreach (var role in PartnerRole.All) await EnsureAsync(place, role, isOpen: true);
    }

    /// <summary>While the partner's page is in the bin, its groups give access to nothing. Their members stay.</summary>
    public async Task CloseAsync(PartnerPlace place)
    {
        foreach (var role in PartnerRole.All) await EnsureAsync(place, role, isOpen: false);
    }

    public Task DeleteAsync(PartnerPlace place) => groups.DeleteAsync(PartnerRole.All.Select(place.Group).ToHashSet());

    private async Task EnsureAsync(PartnerPlace place, PartnerRole role, bool isOpen)
    {
        var found = await groups.GetAsync(place.Group(role));
        var group = found ?? New(place, role);
        if (found is not null && !Differs(group, place, role, isOpen)) return;
        Fill(group, place, role, isOpen);
        var result = found is null ? await groups.CreateAsync(group, Constants.Security.SuperUserKey) : await groups.UpdateAsync(group, Constants.Security.SuperUserKey);
        if (!result.Success) throw new InvalidOperationException($"The group “{group.Name}” could not be saved: {result.Status}.");
    }

    private UserGroup New(PartnerPlace place, PartnerRole role)
    {
        var group = new UserGroup(strings) { Key = place.Group(role), Alias = $"{role.Alias}{place.Page.ToString("N")[..KeyLetters]}", Icon = "icon-company", HasAccessToAllLanguages = true, Permissions = new HashSet<string>(Everywhere) };
        foreach (var section in Sections) group.AddAllowedSection(section);
        return group;
    }

    private bool Differs(IUserGroup group, PartnerPlace place, PartnerRole role, bool isOpen) =>
        group.Name != NameOf(place, role)
        || group.StartContentId != StartPage(place, isOpen)
        || group.StartMediaId != StartFolder(place, isOpen)
        || !group.GranularPermissions.SetEquals(Verbs(place, role, isOpen));

    private void Fill(IUserGroup group, PartnerPlace place, PartnerRole role, bool isOpen)
    {
        group.Name = NameOf(place, role);
        group.StartContentId = StartPage(place, isOpen);
        group.StartMediaId = StartFolder(place, isOpen);
        group.GranularPermissions = Verbs(place, role, isOpen);
    }

    private static string NameOf(PartnerPlace place, PartnerRole role) => $"{place.Name}: {role.Name.ToLowerInvariant()}";

    private int? StartPage(PartnerPlace place, bool isOpen) => isOpen ? IdOf(place.Page, UmbracoObjectTypes.Document) : null;

    private int? StartFolder(PartnerPlace place, bool isOpen) => isOpen ? IdOf(place.Media, UmbracoObjectTypes.Media) : null;

    private int? IdOf(Guid key, UmbracoObjectTypes kind) => entities.GetId(key, kind) is { Success: true, Result: var id } ? id : null;

    private static HashSet<IGranularPermission> Verbs(PartnerPlace place, PartnerRole role, bool isOpen) => isOpen
        ? [.. role.OnPage.Select(verb => Verb(place.Page, verb)), .. role.OnNews.Select(verb => Verb(place.News, verb))]
        : [];

    private static IGranularPermission Verb(Guid page, string verb) => new DocumentGranularPermission { Key = page, Permission = verb };
}
