using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Persistence;

public sealed class UserTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IUserService Users => _engine.Get<IUserService>();

    private IUserGroupService Groups => _engine.Get<IUserGroupService>();

    [Fact]
    public void A_new_name_address_or_password_changes_the_stamp_and_other_changes_do_not()
    {
        IUser user = Saved();
        string stamp = Again(user).SecurityStamp!;
        Assert.Equal(stamp, Changed(user, u => u.Name = "Another name").SecurityStamp);
        Assert.NotEqual(stamp, stamp = Changed(user, u => u.Username = Given.Unique("huset\\user")).SecurityStamp!);
        Assert.NotEqual(stamp, stamp = Changed(user, u => u.Email = $"{Given.Unique("user")}@example.org").SecurityStamp!);
        Assert.NotEqual(stamp, Changed(user, u => u.RawPasswordValue = "another hash").SecurityStamp);
    }

    [Fact]
    public void An_empty_password_never_overwrites_one()
    {
        IUser user = Saved();
        Assert.Equal("hash", Changed(user, u => u.RawPasswordValue = "").RawPasswordValue);
    }

    [Fact]
    public void A_new_address_has_to_be_confirmed_again()
    {
        IUser user = Saved();
        Assert.NotNull(Changed(user, u => u.EmailConfirmedDate = DateTime.UtcNow).EmailConfirmedDate);
        Assert.Null(Changed(user, u => u.Email = $"{Given.Unique("user")}@example.org").EmailConfirmedDate);
    }

    [Fact]
    public async Task A_deleted_user_leaves_content_and_its_history_behind()
    {
        IUser user = Saved();
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        (page.WriterId, page.CreatorId) = (user.Id, user.Id);
        page.SetValue("headline", "written");
        Assert.True(_engine.Get<IContentService>().Save(page, user.Id).Success);
        _engine.Scoped(() => { Repository.Delete(Again(user)); return true; });
        Assert.Null(Users.GetUserById(user.Id));
        Assert.Equal("written", _engine.Get<IContentService>().GetById(page.Key)!.GetValue<string>("headline"));
    }

    [Fact]
    public async Task A_deleted_group_leaves_its_members_behind_without_it()
    {
        IUserGroup group = await GroupAsync();
        IUser user = Changed(Saved(), u => u.AddGroup(group.ToReadOnlyGroup()));
        Assert.Contains(user.Id, Users.GetAllInGroup(group.Id).Select(u => u.Id));
        Assert.Equal(Users.GetAllInGroup(group.Id).Count(), (await Groups.GetAsync(group.Key))!.UserCount);
        Assert.True((await Groups.DeleteAsync(group.Key)).Success);
        Assert.Null(await Groups.GetAsync(group.Key));
        Assert.Empty(Again(user).Groups);
    }

    [Fact]
    public async Task A_group_made_without_members_gets_nobody_but_who_makes_it()
    {
        IUser other = Saved();
        IUserGroup group = await GroupAsync();
        Assert.DoesNotContain(other.Id, Users.GetAllInGroup(group.Id).Select(u => u.Id));
    }

    [Fact]
    public async Task A_group_keeps_verbs_sections_languages_and_what_it_may_do_with_one_page()
    {
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        IUserGroup group = await GroupAsync(g =>
        {
            g.Permissions = new HashSet<string> { "Umb.Document.Read" };
            g.AddAllowedSection("content");
            g.AddAllowedLanguage(1);
            g.GranularPermissions = new HashSet<IGranularPermission> { new DocumentGranularPermission { Key = page.Key, Permission = "Umb.Document.Publish" } };
        });
        IUserGroup again = (await Groups.GetAsync(group.Key))!;
        Assert.Equal(["Umb.Document.Read"], again.Permissions);
        Assert.Equal(["content"], again.AllowedSections);
        Assert.Equal([1], again.AllowedLanguages);
        Assert.Equal(page.Key, Assert.Single(again.GranularPermissions).Key);
    }

    [Fact]
    public async Task Two_groups_cannot_have_one_alias()
    {
        IUserGroup group = await GroupAsync();
        Assert.Equal(UserGroupOperationStatus.DuplicateAlias, (await Groups.CreateAsync(New(group.Alias), Given.Editor)).Status);
    }

    [Fact]
    public async Task What_the_backoffice_remembers_for_a_user_is_found_by_group_and_goes_with_the_user()
    {
        IUser user = Saved();
        IUserDataService data = _engine.Get<IUserDataService>();
        UserData item = new() { Key = Guid.NewGuid(), UserKey = user.Key, Group = "views", Identifier = "list", Value = "{}" };
        Assert.True((await data.CreateAsync(item)).Success);
        item.Value = "changed";
        Assert.True((await data.UpdateAsync(item)).Success);
        Assert.Equal("changed", (await data.GetAsync(item.Key))!.Value);
        _engine.Scoped(() => { Repository.Delete(Again(user)); return true; });
        Assert.Null(await data.GetAsync(item.Key));
    }

    [Fact]
    public async Task Subscriptions_are_replaced_and_go_with_the_page()
    {
        IUser user = Saved();
        IContent page = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null));
        INotificationService notifications = _engine.Get<INotificationService>();
        notifications.SetNotifications(user, page, ["publish", "move"]);
        notifications.SetNotifications(user, page, ["move"]);
        Assert.Equal(["move"], notifications.GetUserNotifications(user)!.Select(n => n.Action));
        Assert.True(_engine.Get<IContentService>().Delete(page).Success);
        Assert.Empty(notifications.GetUserNotifications(user)!);
    }

    [Fact]
    public void Logins_elsewhere_are_replaced_with_their_tokens()
    {
        IExternalLoginWithKeyService logins = _engine.Get<IExternalLoginWithKeyService>();
        Guid user = Saved().Key;
        logins.Save(user, [new ExternalLogin("one", "1"), new ExternalLogin("two", "2")]);
        logins.Save(user, [new ExternalLoginToken("two", "refresh", "secret")]);
        logins.Save(user, [new ExternalLogin("two", "22", "data")]);
        Assert.Equal(("two", "22", "data"), logins.GetExternalLogins(user).Select(l => (l.LoginProvider, l.ProviderKey, l.UserData)).Single());
        Assert.Equal("secret", Assert.Single(logins.GetExternalLoginTokens(user)).Value);
        Assert.Single(logins.Find("two", "22"));
        logins.DeleteUserLogins(user);
        Assert.Empty(logins.GetExternalLogins(user));
    }

    [Fact]
    public async Task A_second_step_is_kept_for_a_user_and_provider()
    {
        ITwoFactorLoginRepository steps = _engine.Get<ITwoFactorLoginRepository>();
        Guid user = Saved().Key;
        _engine.Scoped(() => { steps.Save(new TwoFactorLogin { UserOrMemberKey = user, ProviderName = "app", Secret = "s" }); return true; });
        Assert.Equal("s", Assert.Single(await _engine.ScopedAsync(() => steps.GetByUserOrMemberKeyAsync(user))).Secret);
        Assert.True(await _engine.ScopedAsync(() => steps.DeleteUserLoginsAsync(user, "app")));
        Assert.False(await _engine.ScopedAsync(() => steps.DeleteUserLoginsAsync(user)));
    }

    private IUserRepository Repository => _engine.Get<IUserRepository>();

    private IUser Saved()
    {
        string name = Given.Unique("user");
        User user = new(_engine.Get<IOptions<GlobalSettings>>().Value, name, $"{name}@example.org", name, "hash");
        Users.Save(user);
        return user;
    }

    private IUser Again(IUser user) => Users.GetUserById(user.Id)!;

    private IUser Changed(IUser user, Action<IUser> change)
    {
        IUser again = Again(user);
        change(again);
        Users.Save(again);
        return Again(user);
    }

    private async Task<IUserGroup> GroupAsync(Action<IUserGroup>? shape = null)
    {
        UserGroup group = New(Given.Unique("group"));
        shape?.Invoke(group);
        var made = await Groups.CreateAsync(group, Given.Editor);
        Assert.True(made.Success, made.Status.ToString());
        return made.Result!;
    }

    private UserGroup New(string alias) => new(_engine.Get<IShortStringHelper>(), 0, alias, Given.Unique("Group "), "icon-users");
}
