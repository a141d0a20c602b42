using System.Data;
using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Persistence;

public sealed class TypeTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentTypeService Types => _engine.Get<IContentTypeService>();

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task Deleting_a_data_type_takes_the_properties_that_use_it_along()
    {
        IDataType dataType = await _given.DataTypeAsync(WordsEditor.EditorAlias);
        IContentType type = await _given.PageTypeAsync(shape: _given.With("words", dataType));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        page.SetValue("words", "one");
        Assert.True(Contents.Save(page).Success);
        Assert.True(await _engine.ScopedAsync(() => _engine.Get<IDataTypeUsageRepository>().HasSavedValuesAsync(dataType.Key)));
        Assert.True(await _engine.ScopedAsync(() => _engine.Get<IPropertyTypeUsageRepository>().HasSavedPropertyValuesAsync(type.Key, "words")));

        var deleted = await _engine.Get<IDataTypeService>().DeleteAsync(dataType.Key, Given.Editor);
        Assert.True(deleted.Success, deleted.Status.ToString());
        Assert.Equal(["headline"], Types.Get(type.Key)!.PropertyTypes.Select(p => p.Alias));
        Assert.Equal(["headline"], Contents.GetById(page.Key)!.Properties.Select(p => p.Alias));
    }

    [Fact]
    public async Task The_store_refuses_an_alias_that_another_type_has()
    {
        IContentType type = await _given.PageTypeAsync();
        Assert.Throws<DuplicateNameException>(() => _engine.Scoped(() =>
        {
            _engine.Get<IContentTypeRepository>().Save(new ContentType(_engine.Get<IShortStringHelper>(), Constants.System.Root) { Alias = type.Alias.ToUpperInvariant(), Name = "Other" });
            return true;
        }));
    }

    [Fact]
    public async Task A_composition_lends_its_properties_and_cannot_go_while_it_is_used()
    {
        IContentType lender = await _given.PageTypeAsync();
        IContentType user = await _given.PageTypeAsync(shape: type =>
        {
            type.RemovePropertyType("headline");
            type.AddContentType(lender);
        });
        Assert.Equal(["headline"], Types.Get(user.Key)!.CompositionPropertyTypes.Select(p => p.Alias));
        Assert.Equal([user.Id], Types.GetComposedOf(lender.Id).Select(t => t.Id));
        IContent page = await _given.DocumentAsync(user, null, (null, Given.Unique("Page "), "lent"));
        Assert.Equal("lent", Contents.GetById(page.Key)!.GetValue<string>("headline"));
    }

    [Fact]
    public async Task Deleting_a_type_deletes_its_content_and_moves_children_of_other_types_to_the_bin()
    {
        IContentType gone = await _given.PageTypeAsync(), kept = await _given.PageTypeAsync();
        gone.AllowedContentTypes = [new ContentTypeSort(kept.Key, 0, kept.Alias)];
        Assert.True((await Types.UpdateAsync(gone, Given.Editor)).Success);
        Assert.Equal([kept.Key], Types.Get(gone.Key)!.AllowedContentTypes!.Select(a => a.Key));
        IContent parent = await _given.PublishedAsync(gone, null, (null, Given.Unique("Parent "), null));
        IContent child = await _given.PublishedAsync(kept, parent.Key, (null, "Child", null));

        Assert.Equal(ContentTypeOperationStatus.Success, await Types.DeleteAsync(gone.Key, Given.Editor));
        Assert.Null(Types.Get(gone.Key));
        Assert.Null(Contents.GetById(parent.Key));
        Assert.True(Contents.GetById(child.Key)!.Trashed);
    }

    [Fact]
    public async Task A_property_that_goes_takes_its_values_along_and_a_group_leaves_its_properties()
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("words", await _given.DataTypeAsync(WordsEditor.EditorAlias)));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), "kept"));
        page.SetValue("words", "gone");
        Assert.True(Contents.Save(page).Success);
        type = Types.Get(type.Key)!;
        type.RemovePropertyType("words");
        type.RemovePropertyGroup("content");
        Assert.True((await Types.UpdateAsync(type, Given.Editor)).Success);
        IContent again = Contents.GetById(page.Key)!;
        Assert.False(again.HasProperty("words"));
        Assert.False(await _engine.ScopedAsync(() => _engine.Get<IPropertyTypeUsageRepository>().HasSavedPropertyValuesAsync(type.Key, "words")));
    }

    [Fact]
    public async Task A_property_that_goes_leaves_nothing_in_old_versions_and_no_permission_on_it()
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("words", await _given.DataTypeAsync(WordsEditor.EditorAlias)));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        foreach (string words in (string[])["one", "two", "three"])
        {
            page.SetValue("words", words);
            Assert.True(Contents.Save(page).Success);
            await _given.PublishAsync(page.Key, [null]);
            page = Contents.GetById(page.Key)!;
        }

        IPropertyType words1 = Types.Get(type.Key)!.PropertyTypes.Single(p => p.Alias == "words"), kept = Types.Get(type.Key)!.PropertyTypes.Single(p => p.Alias == "headline");
        Assert.True(RowsOf(words1.Id) > 3);
        UserGroup group = new(_engine.Get<IShortStringHelper>(), 0, Given.Unique("group"), Given.Unique("Group "), "icon-users")
        {
            GranularPermissions = new HashSet<IGranularPermission>
            {
                new DocumentPropertyValueGranularPermission { Key = type.Key, Permission = $"{words1.Key}|read" },
                new DocumentPropertyValueGranularPermission { Key = type.Key, Permission = $"{kept.Key}|read" },
            },
        };
        Assert.True((await _engine.Get<IUserGroupService>().CreateAsync(group, Given.Editor)).Success);
        Assert.Equal(2, (await _engine.Get<IUserGroupService>().GetAsync(group.Key))!.GranularPermissions.Count);

        type = Types.Get(type.Key)!;
        type.RemovePropertyType("words");
        Assert.True((await Types.UpdateAsync(type, Given.Editor)).Success);

        Assert.Equal(0, RowsOf(words1.Id));
        Assert.All(Contents.GetVersions(page.Id), version => Assert.False(version.HasProperty("words")));
        Assert.Equal([$"{kept.Key}|read"], (await _engine.Get<IUserGroupService>().GetAsync(group.Key))!.GranularPermissions.Select(p => p.Permission));
    }

    private int RowsOf(int propertyTypeId) => _engine.Scoped(() => _engine.Get<AmbientScope>().Read.PropertyData.Count(d => d.PropertyTypeId == propertyTypeId));

    [Fact]
    public async Task A_property_that_leaves_its_group_keeps_its_values()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent page = await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), "kept"));
        type = Types.Get(type.Key)!;
        type.RemovePropertyGroup("content");
        Assert.True((await Types.UpdateAsync(type, Given.Editor)).Success);
        Assert.Equal(["headline"], Types.Get(type.Key)!.NoGroupPropertyTypes.Select(p => p.Alias));
        Assert.Equal(("kept", "kept"), (Contents.GetById(page.Key)!.GetValue("headline"), Contents.GetById(page.Key)!.GetValue("headline", published: true)));
    }

    [Fact]
    public async Task Types_that_are_composed_of_each_other_in_a_circle_are_refused()
    {
        IContentType first = await _given.PageTypeAsync(shape: t => t.RemovePropertyType("headline"));
        IContentType second = await _given.PageTypeAsync(shape: t => Composed(t, first)), third = await _given.PageTypeAsync(shape: t => Composed(t, second));
        first = Types.Get(first.Key)!;
        first.AddContentType(third);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Types.UpdateAsync(first, Given.Editor));
        Assert.Empty(Types.Get(first.Key)!.ContentTypeComposition);
    }

    [Fact]
    public async Task A_type_moves_into_a_folder_and_out_of_it()
    {
        IContentType type = await _given.PageTypeAsync();
        EntityContainer folder = (await _engine.Get<IContentTypeContainerService>().CreateAsync(null, Given.Unique("Folder "), null, Given.Editor)).Result!;
        Assert.True((await Types.MoveAsync(type.Key, folder.Key)).Success);
        Assert.Equal(($"-1,{folder.Id},{type.Id}", folder.Id, 2), (Types.Get(type.Key)!.Path, Types.Get(type.Key)!.ParentId, Types.Get(type.Key)!.Level));
        Assert.True((await Types.MoveAsync(type.Key, null)).Success);
        Assert.Equal(($"-1,{type.Id}", 1), (Types.Get(type.Key)!.Path, Types.Get(type.Key)!.Level));
    }

    [Fact]
    public async Task A_media_type_may_have_the_alias_of_a_document_type()
    {
        IContentType type = await _given.PageTypeAsync();
        MediaType media = new(_engine.Get<IShortStringHelper>(), Constants.System.Root) { Alias = type.Alias, Name = "Media" };
        Assert.True((await _engine.Get<IMediaTypeService>().CreateAsync(media, Given.Editor)).Success);
        Assert.Equal(media.Key, _engine.Get<IMediaTypeService>().Get(type.Alias)!.Key);
    }

    private static void Composed(ContentType type, IContentType of)
    {
        type.RemovePropertyType("headline");
        type.AddContentType(of);
    }
}
