using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Persistence;

/// <summary>What goes with an item, in the tables and in what was read from them before.</summary>
public sealed class DeletionTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IUserGroupService Groups => _engine.Get<IUserGroupService>();

    [Fact]
    public async Task A_deleted_document_takes_along_all_that_names_it()
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("words", await _given.DataTypeAsync(WordsEditor.EditorAlias)));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null)), other = await _given.PublishedAsync(type, null, (null, Given.Unique("Other "), null));
        page.SetValue("words", Given.Unique("word"));
        Assert.True(Contents.Save(page, contentSchedule: ContentScheduleCollection.CreateWithEntry(null, DateTime.UtcNow.AddDays(1))).Success);
        await _given.PublishAsync(page.Key, [null]);
        await SurroundAsync(page, other);
        Assert.All(Counts(page), count => Assert.True(count.Rows > 0, count.What));

        Assert.True(Contents.Delete(Contents.GetById(page.Key)!).Success);

        Assert.All(Counts(page), count => Assert.True(count.Rows == 0, count.What));
        Assert.Empty(await _engine.Get<IDomainService>().GetAssignedDomainsAsync(page.Key, includeWildcards: true));
        Assert.DoesNotContain(await _engine.Get<IDomainService>().GetAllAsync(includeWildcards: true), d => d.RootContentId == page.Id);
        Assert.DoesNotContain(_engine.Get<IPublicAccessService>().GetAll(), entry => entry.ProtectedNodeId == page.Id);
        Assert.Empty(_engine.Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key));
        Assert.NotNull(Contents.GetById(other.Key));
    }

    [Fact]
    public async Task A_deleted_start_node_is_nobodys_start_node_any_more()
    {
        IContent start = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Start "), null));
        IMedia folder = _engine.Get<IMediaService>().CreateMedia(Given.Unique("Folder "), Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Assert.True(_engine.Get<IMediaService>().Save(folder).Success);
        UserGroup group = await GroupAsync();
        (group.StartContentId, group.StartMediaId) = (start.Id, folder.Id);
        Assert.True((await Groups.UpdateAsync(group, Given.Editor)).Success);
        IUserService users = _engine.Get<IUserService>();
        string email = $"{Given.Unique("user")}@example.org";
        IUser user = users.CreateUserWithIdentity(email, email);
        (user.StartContentIds, user.StartMediaIds) = ([start.Id], [folder.Id]);
        users.Save(user);
        Assert.Equal([folder.Id], users.GetUserById(user.Id)!.StartMediaIds!);

        Assert.True(Contents.Delete(start).Success);
        Assert.Equal((null, folder.Id), ((await Groups.GetAsync(group.Key))!.StartContentId, (await Groups.GetAsync(group.Key))!.StartMediaId));
        Assert.Equal([folder.Id], users.GetUserById(user.Id)!.StartMediaIds!);
        Assert.True(_engine.Get<IMediaService>().Delete(folder).Success);

        IUserGroup again = (await Groups.GetAsync(group.Key))!;
        Assert.Equal((null, null), (again.StartContentId, again.StartMediaId));
        Assert.Empty(users.GetUserById(user.Id)!.StartContentIds!);
        Assert.Empty(users.GetUserById(user.Id)!.StartMediaIds!);
    }

    [Fact]
    public async Task A_type_goes_with_the_permissions_on_the_properties_it_was_composed_of()
    {
        IContentType lender = await _given.PageTypeAsync(), type = await _given.PageTypeAsync(shape: t => { t.RemovePropertyType("headline"); t.AddContentType(lender); });
        UserGroup group = await GroupAsync();
        group.GranularPermissions = new HashSet<IGranularPermission> { new DocumentPropertyValueGranularPermission { Key = type.Key, Permission = $"{lender.PropertyTypes.Single().Key}|read" } };
        Assert.True((await Groups.UpdateAsync(group, Given.Editor)).Success);
        Assert.Single((await Groups.GetAsync(group.Key))!.GranularPermissions);
        Assert.Equal(ContentTypeOperationStatus.Success, await _engine.Get<IContentTypeService>().DeleteAsync(type.Key, Given.Editor));
        Assert.Empty((await Groups.GetAsync(group.Key))!.GranularPermissions);
    }

    private async Task<UserGroup> GroupAsync()
    {
        UserGroup group = new(_engine.Get<IShortStringHelper>(), 0, Given.Unique("group"), Given.Unique("Group "), "icon-users");
        Assert.True((await Groups.CreateAsync(group, Given.Editor)).Success);
        return group;
    }

    private async Task SurroundAsync(IContent page, IContent other)
    {
        Contents.SetPermission(page, "verb", [(await GroupAsync()).Id]);
        IUserService users = _engine.Get<IUserService>();
        string email = $"{Given.Unique("user")}@example.org";
        Assert.NotEmpty(_engine.Get<INotificationService>().SetNotifications(users.CreateUserWithIdentity(email, email), page, ["publish"])!);
        Assert.True((await _engine.Get<IDomainService>().UpdateDomainsAsync(page.Key, new DomainsUpdateModel { Domains = [new DomainModel { DomainName = $"{Given.Unique("host")}.example", IsoCode = "en-US" }] })).Success);
        Assert.True(_engine.Get<IPublicAccessService>().Save(new PublicAccessEntry(page, other, other, [])).Success);
        Assert.True(_engine.Get<IPublicAccessService>().AddRule(page, Constants.Conventions.PublicAccess.MemberRoleRuleType, "readers").Success);
        Assert.True(_engine.Get<IRedirectUrlService>().RegisterWithStatus($"/{Given.Unique("old")}", page.Key).Success);
        _engine.Get<IRelationService>().Relate(page.Id, other.Id, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias);
        _engine.Get<IRelationService>().Relate(other.Id, page.Id, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias);
    }

    private (string What, int Rows)[] Counts(IContent page) => _engine.Scoped<(string, int)[]>(() =>
    {
        CmsDbContext db = _engine.Get<AmbientScope>().Read;
        return
        [
            ("nodes", db.Nodes.Count(n => n.Id == page.Id)),
            ("versions", db.ContentVersions.Count(v => v.NodeId == page.Id)),
            ("permissions", db.GranularPermissions.Count(p => p.UniqueId == page.Key)),
            ("notifications", db.UserNotifications.Count(n => n.NodeId == page.Id)),
            ("domains", db.Domains.Count(d => d.DomainRootStructureId == page.Id)),
            ("schedules", db.ContentSchedules.Count(s => s.NodeId == page.Id)),
            ("relations as parent", db.Relations.Count(r => r.ParentId == page.Id)),
            ("relations as child", db.Relations.Count(r => r.ChildId == page.Id)),
            ("tags", db.TagRelationships.Count(t => t.NodeId == page.Id)),
            ("redirects", db.RedirectUrls.Count(r => r.ContentKey == page.Key)),
            ("addresses", db.DocumentUrls.Count(u => u.UniqueId == page.Key)),
            ("access rules", db.Accesses.Count(a => a.NodeId == page.Id)),
        ];
    });
}
