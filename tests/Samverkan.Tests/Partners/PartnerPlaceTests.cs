using Samverkan.Content.Partners.Places;
using Samverkan.Tests.Approvals;
using Samverkan.Tests.Delivery;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Samverkan.Tests.Partners;

/// <summary>A partner's page brings the partner's place in the CMS, and takes it along.</summary>
public sealed class PartnerPlaceTests(Website site) : IClassFixture<Website>
{
    private IContentService Contents => site.Get<IContentService>();

    private IUserGroupService Groups => site.Get<IUserGroupService>();

    private IContent[] Partners => [.. Contents.GetPagedOfType(site.Get<IContentTypeService>().Get("partner")!.Id, 0, 100, out _, null!)];

    [Fact]
    public async Task Each_of_the_ten_partners_has_news_a_media_folder_and_two_groups()
    {
        IContent[] ten = [.. Partners.Where(p => !p.Name!.StartsWith("Prov ", StringComparison.Ordinal))];
        Assert.Equal(10, ten.Length);
        foreach (IContent page in ten)
        {
            PartnerPlace place = PartnerPlace.Of(page);
            Assert.True(Contents.GetById(place.News)!.Published);
            Assert.Equal(page.Name, site.Get<IMediaService>().GetById(place.Media)!.Name);
            foreach (PartnerRole role in PartnerRole.All)
            {
                IUserGroup group = (await Groups.GetAsync(place.Group(role)))!;
                Assert.Equal(page.Id, group.StartContentId);
                Assert.Equal(["content", "media"], group.AllowedSections.Order());
            }
        }
    }

    [Fact]
    public async Task A_new_partner_page_brings_its_place_and_a_new_name_goes_everywhere()
    {
        IContent page = NewPartner("Prov ett");
        PartnerPlace place = PartnerPlace.Of(page);
        Assert.Equal("Nyheter", Contents.GetById(place.News)!.GetCultureName("sv-SE"));
        Assert.Equal("News from Prov ett", Contents.GetById(place.News)!.GetValue<string>("heading", "en-US"));
        Assert.False(Contents.GetById(place.News)!.Published); // the page is a draft itself
        Assert.Equal("Prov ett: skribent", (await Groups.GetAsync(place.Group(PartnerRole.Writer)))!.Name);

        page.SetCultureName("Prov två", "sv-SE");
        Contents.Save(page);
        Assert.Equal("Prov två: redaktör", (await Groups.GetAsync(place.Group(PartnerRole.Editor)))!.Name);
        Assert.Equal("Prov två", site.Get<IMediaService>().GetById(place.Media)!.Name);

        Assert.True(Contents.Publish(page, ["sv-SE"]).Success);
        Assert.Equal(["sv-SE"], Contents.GetById(place.News)!.PublishedCultures);
    }

    [Fact]
    public async Task A_partner_in_the_bin_opens_nothing_and_one_that_is_gone_has_no_groups()
    {
        IContent page = NewPartner("Prov tre");
        PartnerPlace place = PartnerPlace.Of(page);
        IUser writer = await UserAsync(place.Group(PartnerRole.Writer));
        Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(writer, place.News, ActionNew.ActionLetter));

        Contents.MoveToRecycleBin(page);
        Assert.NotEqual(ContentAuthorizationStatus.Success, await MayAsync(writer, place.News, ActionBrowse.ActionLetter));
        Assert.Null((await Groups.GetAsync(place.Group(PartnerRole.Writer)))!.StartContentId);

        Contents.Move(Contents.GetById(page.Key)!, Partners.First(p => !p.Trashed).ParentId);
        Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(writer, place.News, ActionNew.ActionLetter));

        Contents.MoveToRecycleBin(Contents.GetById(page.Key)!);
        Contents.Delete(Contents.GetById(page.Key)!);
        Assert.Null(await Groups.GetAsync(place.Group(PartnerRole.Writer)));
    }

    [Fact]
    public async Task A_writer_writes_and_an_editor_publishes_each_in_the_own_part_alone()
    {
        PartnerPlace own = PartnerPlace.Of(Partners[0]), other = PartnerPlace.Of(Partners[1]);
        IUser writer = await UserAsync(own.Group(PartnerRole.Writer)), editor = await UserAsync(own.Group(PartnerRole.Editor));
        foreach (string verb in (string[])[ActionBrowse.ActionLetter, ActionUpdate.ActionLetter, ActionNew.ActionLetter])
        {
            Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(writer, own.News, verb));
            Assert.NotEqual(ContentAuthorizationStatus.Success, await MayAsync(writer, other.News, verb));
            Assert.NotEqual(ContentAuthorizationStatus.Success, await MayAsync(editor, other.News, verb));
        }

        foreach (string verb in (string[])[ActionPublish.ActionLetter, ActionUnpublish.ActionLetter, ActionDelete.ActionLetter, ActionMove.ActionLetter, ActionSort.ActionLetter])
        {
            Assert.NotEqual(ContentAuthorizationStatus.Success, await MayAsync(writer, own.News, verb));
            Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(editor, own.News, verb));
        }

        foreach (IUser user in (IUser[])[writer, editor])
        {
            Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(user, own.Page, ActionUpdate.ActionLetter));
            foreach (string verb in (string[])[ActionNew.ActionLetter, ActionDelete.ActionLetter, ActionMove.ActionLetter, ActionRights.ActionLetter])
            {
                Assert.NotEqual(ContentAuthorizationStatus.Success, await MayAsync(user, own.Page, verb));
            }
        }
    }

    [Fact]
    public async Task Who_belongs_to_two_partners_has_in_each_part_what_that_parts_group_gives()
    {
        PartnerPlace writes = PartnerPlace.Of(Partners[2]), edits = PartnerPlace.Of(Partners[3]);
        IUser both = await UserAsync(writes.Group(PartnerRole.Writer), edits.Group(PartnerRole.Editor));
        Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(both, writes.News, ActionNew.ActionLetter));
        Assert.NotEqual(ContentAuthorizationStatus.Success, await MayAsync(both, writes.News, ActionPublish.ActionLetter));
        Assert.Equal(ContentAuthorizationStatus.Success, await MayAsync(both, edits.News, ActionPublish.ActionLetter));
    }

    [Fact]
    public void The_news_folder_goes_where_its_page_goes_and_nowhere_else()
    {
        IContent news = Contents.GetById(PartnerPlace.Of(Partners[4]).News)!;
        Assert.False(Contents.MoveToRecycleBin(news).Success);
        Assert.False(Contents.Move(news, Partners[5].Id).Success);
        Assert.Equal(Partners[4].Id, Contents.GetById(news.Key)!.ParentId);
    }

    [Fact]
    public async Task A_writer_who_saves_the_partners_page_publishes_no_folder_that_an_editor_has_hidden()
    {
        IContent page = Partners[6];
        PartnerPlace place = PartnerPlace.Of(page);
        Assert.True(Contents.Unpublish(Contents.GetById(place.News)!).Success);
        using (site.Get<IBackOfficeSecurityAccessor>().Override(new As(await UserAsync(place.Group(PartnerRole.Writer))))) Assert.True(Contents.Save(page).Success);
        Assert.False(Contents.GetById(place.News)!.Published);
        using (site.Get<IBackOfficeSecurityAccessor>().Override(new As(await UserAsync(place.Group(PartnerRole.Editor))))) Assert.True(Contents.Save(Contents.GetById(page.Key)!).Success);
        Assert.True(Contents.GetById(place.News)!.Published);
    }

    [Fact]
    public async Task Starting_again_changes_nothing()
    {
        string before = await StateAsync();
        await site.Get<PartnerPlaces>().EnsureAllAsync();
        Assert.Equal(before, await StateAsync());

        async Task<string> StateAsync()
        {
            IEnumerable<IUserGroup> groups = (await Groups.GetAllAsync(0, 1000)).Items;
            return string.Join('\n', groups.Select(g => $"{g.Key} {g.Name} {g.UpdateDate:O}").Order().Concat(Partners.Select(p => $"{Contents.GetById(PartnerPlace.NewsOf(p.Key))?.VersionId}").Order()));
        }
    }

    private IContent NewPartner(string name)
    {
        IContent page = Contents.Create("", Partners.First(p => !p.Trashed).ParentId, "partner");
        foreach (string culture in (string[])["sv-SE", "en-US"]) page.SetCultureName(name, culture);
        page.SetValue("kind", """["organisation"]""");
        page.SetValue("line", 1);
        Assert.True(Contents.Save(page).Success);
        return page;
    }

    private async Task<IUser> UserAsync(params Guid[] groups)
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        UserCreateModel model = new() { Email = email, UserName = email, Name = email, UserGroupKeys = groups.ToHashSet() };
        return (await site.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true)).Result.CreatedUser!;
    }

    private async Task<ContentAuthorizationStatus> MayAsync(IUser user, Guid page, string verb) =>
        await site.Get<IContentPermissionService>().AuthorizeAccessAsync((await site.Get<IUserService>().GetAsync(user.Key))!, page, verb);
}
