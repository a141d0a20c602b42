using Samverkan.Content.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Samverkan.Content.Partners.Places;

/// <summary>The group that answers for the whole site: every part of it, every verb. Made once; administrators may change it.</summary>
public sealed class LeadEditors(IUserGroupService groups, IShortStringHelper strings)
{
    public static readonly Guid Key = DerivedKey.Of(Guid.Empty, "samverkan:huvudredaktor");

    private static readonly string[] Sections =
        [Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Library, Constants.Applications.Translation];

    /// <exception cref="InvalidOperationException">Core refused the group.</exception>
    public async Task EnsureAsync()
    {
        if (await groups.GetAsync(Key) is not null) return;
        var group = new UserGroup(strings)
        {
            Key = Key,
            Alias = "huvudredaktor",
            Name = "Huvudredaktör",
            Icon = "icon-crown",
            Description = "Hela webbplatsen, alla partner.",
            HasAccessToAllLanguages = true,
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            StartElementId = Constants.System.Root,
            Permissions = (await groups.GetAsync(Constants.Security.AdminGroupKey))?.Permissions.ToHashSet() ?? [],
        };
        foreach (var section in Sections) group.AddAllowedSection(section);
        var made = await groups.CreateAsync(group, Constants.Security.SuperUserKey);
        if (!made.Success) throw new InvalidOperationException($"The group “{group.Name}” could not be saved: {made.Status}.");
    }
}
