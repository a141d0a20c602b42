using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Persistence;

/// <summary>Slim entities, as trees show them, and what groups may do along a path.</summary>
public sealed class EntityTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IEntityService Entities => _engine.Get<IEntityService>();

    [Theory]
    [InlineData(2, 1, 1, "1 2 3", 1, 1)]
    [InlineData(0, 3, 1, "0 1", 0, 3)]
    [InlineData(4, 1, 9, "3 4", 3, 0)]
    [InlineData(2, 0, 0, "2", 2, 2)]
    public async Task Siblings_come_in_a_window_with_the_numbers_outside_it(int target, int before, int after, string expected, long totalBefore, long totalAfter)
    {
        (_, IContent[] children) = await FamilyAsync(5);
        IEntitySlim[] window = [.. Entities.GetSiblings(children[target].Key, [UmbracoObjectTypes.Document], before, after, out long outsideBefore, out long outsideAfter)];
        Assert.Equal(expected, string.Join(' ', window.Select(e => e.Name)));
        Assert.Equal((totalBefore, totalAfter), (outsideBefore, outsideAfter));
    }

    [Fact]
    public async Task Siblings_that_a_filter_leaves_out_are_neither_in_the_window_nor_counted()
    {
        (_, IContent[] children) = await FamilyAsync(7);
        foreach (int n in (int[])[1, 4]) Rename(children[n], $"hidden {n}");
        IQuery<IUmbracoEntity> visible = _engine.Scoped(() => _engine.Get<ICoreScopeProvider>().CreateQuery<IUmbracoEntity>().Where(e => !e.Name!.StartsWith("hidden")));
        IEntitySlim[] window = [.. Entities.GetSiblings(children[3].Key, [UmbracoObjectTypes.Document], 1, 1, out long before, out long after, visible, Ordering.By("sortOrder"))];
        Assert.Equal(["2", "3", "5"], window.Select(e => e.Name));
        Assert.Equal((1, 1), (before, after));

        Assert.True(Contents.MoveToRecycleBin(children[0]).Success);
        Assert.True(Contents.MoveToRecycleBin(children[2]).Success);
        IEntitySlim[] trashed = [.. Entities.GetTrashedSiblings(children[0].Key, [UmbracoObjectTypes.Document], 0, 5, out _, out _, visible, Ordering.By("id"))];
        Assert.Equal([children[0].Key, children[2].Key], trashed.Where(e => children.Any(c => c.Key == e.Key)).Select(e => e.Key));
        Assert.All(trashed, e => Assert.True(e.Trashed));
        Assert.Equal(["3"], Entities.GetSiblings(children[3].Key, [UmbracoObjectTypes.Document], 1, 0, out before, out _, visible, Ordering.By("sortOrder")).Select(e => e.Name));
        Assert.Equal(0, before);
    }

    private void Rename(IContent content, string name)
    {
        content.Name = name;
        Assert.True(Contents.Save(content).Success);
    }

    [Fact]
    public async Task Trashed_siblings_are_skipped_and_an_unknown_key_has_none()
    {
        (_, IContent[] children) = await FamilyAsync(3);
        Assert.True(Contents.MoveToRecycleBin(children[1]).Success);
        Assert.Equal(["0", "2"], Entities.GetSiblings(children[0].Key, [UmbracoObjectTypes.Document], 5, 5, out _, out _).Select(e => e.Name));
        Assert.Empty(Entities.GetSiblings(Guid.NewGuid(), [UmbracoObjectTypes.Document], 5, 5, out _, out _));
    }

    [Fact]
    public async Task Children_come_in_pages_with_a_total_and_know_whether_they_have_children()
    {
        (IContent parent, IContent[] children) = await FamilyAsync(5);
        await _given.DocumentAsync(_engine.Get<IContentTypeService>().Get(parent.ContentTypeId)!, children[3].Key, (null, "Below", null));
        IEntitySlim[] page = [.. Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 2, 2, out long total)];
        Assert.Equal(["2", "3"], page.Select(e => e.Name));
        Assert.Equal([false, true], page.Select(e => e.HasChildren));
        Assert.Equal(5, total);
    }

    [Fact]
    public async Task Descendants_are_paged_searched_by_name_and_found_without_those_in_the_bin()
    {
        (IContent parent, IContent[] children) = await FamilyAsync(3);
        Assert.Equal(2, Entities.GetPagedDescendants(parent.Id, UmbracoObjectTypes.Document, 0, 2, out long total).Count());
        Assert.Equal(3, total);
        IQuery<IUmbracoEntity> named = _engine.Scoped(() => _engine.Get<ICoreScopeProvider>().CreateQuery<IUmbracoEntity>().Where(e => e.Name!.Contains(parent.Name!.Substring(3))));
        Assert.Equal([parent.Key], Entities.GetPagedDescendants(UmbracoObjectTypes.Document, 0, 10, out _, named).Select(e => e.Key));
        Assert.True(Contents.MoveToRecycleBin(children[2]).Success);
        Guid[] found = [.. Entities.GetPagedDescendants(UmbracoObjectTypes.Document, 0, 1000, out _, includeTrashed: false).Select(e => e.Key)];
        Assert.Contains(children[0].Key, found);
        Assert.DoesNotContain(children[2].Key, found);
        Assert.Contains(children[2].Key, Entities.GetPagedDescendants(UmbracoObjectTypes.Document, 0, 1000, out _).Select(e => e.Key));
    }

    [Fact]
    public async Task A_slim_document_brings_its_names_and_flags_by_culture()
    {
        await _given.LanguageAsync("sv-SE");
        IContent home = await _given.PublishedAsync(await _given.PageTypeAsync(ContentVariation.Culture), null, ("en-US", Given.Unique("Home "), null), ("sv-SE", Given.Unique("Hem "), null));
        IDocumentEntitySlim slim = Assert.IsAssignableFrom<IDocumentEntitySlim>(Entities.Get(home.Key, UmbracoObjectTypes.Document));
        Assert.Equal(home.GetCultureName("sv-SE"), slim.CultureNames["sv-SE"]);
        Assert.Equal((home.GetCultureName("en-US"), true), (slim.Name, slim.Published));
        Assert.Equal(["en-US", "sv-SE"], slim.PublishedCultures.Order());
    }

    [Fact]
    public async Task A_reserved_id_is_taken_by_the_document_with_that_key()
    {
        IContentType type = await _given.PageTypeAsync();
        Guid key = Guid.NewGuid();
        int reserved = Entities.ReserveId(key);
        Assert.Equal(reserved, Entities.GetId(key, UmbracoObjectTypes.Document).Result);
        IContent document = Contents.Create(Given.Unique("Reserved "), Constants.System.Root, type.Alias);
        document.Key = key;
        Assert.True(Contents.Save(document).Success);
        Assert.Equal(reserved, Contents.GetById(key)!.Id);
    }

    [Fact]
    public async Task Of_a_groups_verbs_along_a_path_the_deepest_win()
    {
        (IContent parent, IContent[] children) = await FamilyAsync(2);
        UserGroup group = new(_engine.Get<IShortStringHelper>(), 0, Given.Unique("group"), "Group", "icon-users") { Permissions = new HashSet<string> { "default" } };
        Assert.True((await _engine.Get<IUserGroupService>().CreateAsync(group, Given.Editor)).Success);
        Assert.Equal(["default"], Verbs(group, children[0]));
        Contents.SetPermission(parent, "parent", [group.Id]);
        Contents.SetPermission(children[1], "child", [group.Id]);
        IUserGroup again = (await _engine.Get<IUserGroupService>().GetAsync(group.Key))!;
        Assert.Equal(["parent"], Verbs(again, children[0]));
        Assert.Equal(["child"], Verbs(again, children[1]));
        IContent copy = Contents.Copy(children[1], Constants.System.Root, relateToOriginal: false)!;
        again = (await _engine.Get<IUserGroupService>().GetAsync(group.Key))!;
        Assert.Equal(["child"], Verbs(again, copy));
        Assert.True(Contents.Delete(copy).Success);
        Assert.DoesNotContain(copy.Key, (await _engine.Get<IUserGroupService>().GetAsync(group.Key))!.GranularPermissions.Select(p => p.Key));
    }

    private string[] Verbs(IUserGroup group, IContent content) => [.. _engine.Get<IUserService>().GetPermissionsForPath([group], content.Path, fallbackToDefaultPermissions: true).GetAllPermissions()];

    private async Task<(IContent Parent, IContent[] Children)> FamilyAsync(int size)
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), null));
        List<IContent> children = [];
        for (int n = 0; n < size; n++) children.Add(await _given.DocumentAsync(type, parent.Key, (null, $"{n}", null)));
        return (parent, [.. children]);
    }
}
