namespace Samverkan.Tests.Persistence;

public sealed class ReferenceTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IRelationService Relations => _engine.Get<IRelationService>();

    private ITrackedReferencesService References => _engine.Get<ITrackedReferencesService>();

    [Fact]
    public async Task A_picker_relates_its_item_to_what_it_names_until_it_names_something_else()
    {
        (IContent page, IContent named) = await RelatedAsync();
        var found = (await References.GetPagedRelationsForItemAsync(named.Key, UmbracoObjectTypes.Document, 0, 10, filterMustBeIsDependency: true)).Result!;
        Assert.Equal((1, page.Key), (found.Total, found.Items.Single().NodeKey));
        Assert.Equal("document", found.Items.Single().NodeType);

        page.SetValue("other", null);
        Assert.True(Contents.Save(page).Success);
        Assert.Empty(Relations.GetByChildId(named.Id));
    }

    [Fact]
    public async Task Saving_again_with_equal_references_keeps_the_relation()
    {
        (IContent page, IContent named) = await RelatedAsync();
        int id = Assert.Single(Relations.GetByChildId(named.Id)).Id;
        page.SetValue("headline", "changed");
        Assert.True(Contents.Save(page).Success);
        Assert.Equal(id, Assert.Single(Relations.GetByChildId(named.Id)).Id);
    }

    [Fact]
    public async Task Descendants_that_are_used_are_listed_and_so_are_items_of_a_list()
    {
        (_, IContent named) = await RelatedAsync();
        IContent parent = await _given.DocumentAsync(await TypeAsync(), null, (null, Given.Unique("Parent "), null));
        Assert.True(Contents.Move(named, parent.Id).Success);
        var below = (await References.GetPagedDescendantsInReferencesAsync(parent.Key, UmbracoObjectTypes.Document, 0, 10, filterMustBeIsDependency: true)).Result!;
        Assert.Equal([named.Key], below.Items.Select(i => i.NodeKey));
        var items = await References.GetPagedItemsWithRelationsAsync(new HashSet<Guid> { named.Key, parent.Key }, 0, 10, filterMustBeIsDependency: true);
        Assert.Equal([named.Key], items.Items.Select(i => i.NodeKey));
        var keys = await References.GetPagedKeysWithDependentReferencesAsync(new HashSet<Guid> { named.Key, parent.Key }, Constants.ObjectTypes.Document, 0, 10);
        Assert.Equal([named.Key], keys.Items);
    }

    [Fact]
    public async Task What_is_in_the_bin_remembers_its_parent_until_it_comes_back()
    {
        (_, IContent named) = await RelatedAsync();
        IContent parent = await _given.DocumentAsync(await TypeAsync(), null, (null, Given.Unique("Parent "), null));
        Assert.True(Contents.Move(parent, named.Id).Success);
        Assert.True(Contents.MoveToRecycleBin(Contents.GetById(named.Key)!).Success);

        const string Trash = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
        Assert.Equal(Constants.System.Root, Assert.Single(Relations.GetByChildId(named.Id, Trash)).ParentId);
        Assert.Equal(named.Id, Assert.Single(Relations.GetByChildId(parent.Id, Trash)).ParentId);
        var bin = await References.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, 0, 100, filterMustBeIsDependency: true);
        Assert.Contains(named.Key, bin.Items.Select(i => i.NodeKey));
        Assert.DoesNotContain(parent.Key, bin.Items.Select(i => i.NodeKey));

        Assert.True(Contents.Move(Contents.GetById(named.Key)!, Constants.System.Root).Success);
        Assert.Empty(Relations.GetByChildId(named.Id, Trash));
        Assert.Empty(Relations.GetByChildId(parent.Id, Trash));
    }

    [Fact]
    public async Task A_copy_is_related_to_its_original_when_asked_for()
    {
        IContent page = await _given.DocumentAsync(await TypeAsync(), null, (null, Given.Unique("Original "), null));
        IContent copy = Contents.Copy(page, Constants.System.Root, relateToOriginal: true)!;
        Assert.Equal(copy.Id, Assert.Single(Relations.GetByParentId(page.Id, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias)!).ChildId);
        Assert.Empty(Relations.GetByChildId(Contents.Copy(page, Constants.System.Root, relateToOriginal: false)!.Id));
    }

    [Fact]
    public async Task A_relation_is_unique_by_parent_child_and_type()
    {
        IContentType type = await TypeAsync();
        IContent left = await _given.DocumentAsync(type, null, (null, Given.Unique("Left "), null)), right = await _given.DocumentAsync(type, null, (null, Given.Unique("Right "), null));
        IRelationType kind = Relations.GetRelationTypeByAlias(Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias)!;
        Relations.Save(new Relation(left.Id, right.Id, kind) { Comment = "one" });
        Relations.Save(new Relation(left.Id, right.Id, kind) { Comment = "two" });
        Assert.Equal("two", Assert.Single(Relations.GetByParentId(left.Id)!).Comment);
        Assert.True(Relations.AreRelated(left.Id, right.Id));
        Assert.True(Contents.Delete(Contents.GetById(left.Key)!).Success);
        Assert.Empty(Relations.GetByChildId(right.Id));
    }

    private async Task<IContentType> TypeAsync() => await _given.PageTypeAsync(shape: _given.With("other", await _given.DataTypeAsync(ReferenceEditor.EditorAlias)));

    private async Task<(IContent Page, IContent Named)> RelatedAsync()
    {
        IContentType type = await TypeAsync();
        IContent named = await _given.DocumentAsync(type, null, (null, Given.Unique("Named "), null));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        page.SetValue("other", named.GetUdi().ToString());
        Assert.True(Contents.Save(page).Success);
        return (Contents.GetById(page.Key)!, named);
    }
}
