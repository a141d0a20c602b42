using Samverkan.Content.Partners.Places;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Approvals;

/// <summary>A part of a site as a partner has it: a published folder, somebody who writes below it and somebody who publishes there.</summary>
public sealed class Part
{
    private readonly IServices _site;
    private readonly IContentType _type;

    private Part(IServices site, IContentType type, IContent folder, IUser writer, IUser editor) => (_site, _type, Folder, Writer, Editor) = (site, type, folder, writer, editor);

    public IContent Folder { get; }

    public IUser Writer { get; }

    public IUser Editor { get; }

    public Guid Type => _type.Key;

    private Given Given => new(_site);

    public static async Task<Part> MakeAsync(IServices site, ContentVariation variations = ContentVariation.Nothing, Action<ContentType>? shape = null)
    {
        Given given = new(site);
        IContentType type = await given.PageTypeAsync(variations, shape);
        string? culture = variations == ContentVariation.Nothing ? null : "en-US";
        IContent folder = await given.PublishedAsync(type, null, (culture, Given.Unique("Part "), "Part"));
        return new Part(site, type, folder, await UserAsync(site, PartnerRole.Writer, folder), await UserAsync(site, PartnerRole.Editor, folder));
    }

    public Task<IContent> DraftAsync(params (string? Culture, string Name, string? Headline)[] variants) => Given.DocumentAsync(_type, Folder.Key, variants);

    public Task<IContent> DraftAsync() => DraftAsync((null, Given.Unique("News "), "First"));

    /// <summary>As it is now.</summary>
    public IContent Now(IContent document) => _site.Get<IContentService>().GetById(document.Key)!; // it is not deleted

    /// <summary>Saves another headline, as nobody in particular.</summary>
    public void Write(IContent document, string headline, string? culture = null)
    {
        IContent now = Now(document);
        now.SetValue("headline", headline, culture);
        Assert.True(_site.Get<IContentService>().Save(now).Success);
    }

    /// <summary>A user in a group of one's own, who has the role's verbs on the folder and on nothing else.</summary>
    private static async Task<IUser> UserAsync(IServices site, PartnerRole role, IContent folder)
    {
        string alias = Given.Unique(role.Alias), email = $"{Guid.NewGuid():N}@example.org";
        UserGroup group = new(site.Get<IShortStringHelper>())
        {
            Key = Guid.NewGuid(),
            Alias = alias,
            Name = alias,
            Icon = "icon-company",
            HasAccessToAllLanguages = true,
            StartContentId = folder.Id,
            Permissions = new HashSet<string> { Umbraco.Cms.Core.Actions.ActionDocumentPropertyRead.ActionLetter, Umbraco.Cms.Core.Actions.ActionDocumentPropertyWrite.ActionLetter },
            GranularPermissions = role.OnNews.Select(verb => (IGranularPermission)new DocumentGranularPermission { Key = folder.Key, Permission = verb }).ToHashSet(),
        };
        group.AddAllowedSection(Constants.Applications.Content);
        Assert.True((await site.Get<IUserGroupService>().CreateAsync(group, Given.Editor)).Success);
        IUserService users = site.Get<IUserService>();
        UserCreateModel model = new() { Email = email, UserName = email, Name = $"Prov {role.Name}", UserGroupKeys = new HashSet<Guid> { group.Key } };
        IUser user = (await users.CreateAsync(Given.Editor, model, approveUser: true)).Result.CreatedUser!; // nothing keeps it from being made
        user.Language = "sv";
        users.Save(user);
        await users.ChangePasswordAsync(Given.Editor, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = Api.Password });
        return (await users.GetAsync(user.Key))!; // made above
    }
}
