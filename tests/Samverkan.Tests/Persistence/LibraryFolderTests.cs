using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Samverkan.Tests.Persistence;

/// <summary>Folders of the library, and where elements stand: moved, trashed, restored and deleted with all that they hold.</summary>
public sealed class LibraryFolderTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IElementService Elements => _engine.Get<IElementService>();

    private IElementEditingService Editing => _engine.Get<IElementEditingService>();

    private IElementContainerService Folders => _engine.Get<IElementContainerService>();

    [Fact]
    public async Task A_folder_that_moves_takes_folders_and_elements_along()
    {
        (EntityContainer outer, EntityContainer inner, IElement card) = await BranchAsync();
        EntityContainer target = await _engine.FolderAsync();
        Assert.Equal(EntityContainerOperationStatus.Success, (await Folders.MoveAsync(outer.Key, target.Key, Given.Editor)).Result);
        await PathsAreAsync($"-1,{target.Id}", 2, outer, inner, card, trashed: false);

        Assert.Equal(EntityContainerOperationStatus.Success, (await Folders.MoveAsync(outer.Key, null, Given.Editor)).Result);
        await PathsAreAsync("-1", 1, outer, inner, card, trashed: false);
    }

    [Fact]
    public async Task A_folder_cannot_move_into_itself()
    {
        (EntityContainer outer, EntityContainer inner, IElement card) = await BranchAsync();
        Assert.False((await Folders.MoveAsync(outer.Key, inner.Key, Given.Editor)).Success);
        await PathsAreAsync("-1", 1, outer, inner, card, trashed: false);
    }

    [Fact]
    public async Task A_folder_in_the_bin_takes_all_of_it_along_and_comes_back_whole()
    {
        EntityContainer home = await _engine.FolderAsync();
        (EntityContainer outer, EntityContainer inner, IElement card) = await BranchAsync(home.Key);
        Assert.Equal(EntityContainerOperationStatus.Success, (await Folders.MoveToRecycleBinAsync(outer.Key, Given.Editor)).Result);
        await PathsAreAsync("-1,-22", 1, outer, inner, card, trashed: true);

        var original = await _engine.Get<IElementRecycleBinQueryService>().GetOriginalParentForContainerAsync(outer.Key);
        Assert.Equal(home.Key, original.Result!.Key);
        Assert.Equal(EntityContainerOperationStatus.Success, (await Folders.RestoreAsync(outer.Key, home.Key, Given.Editor)).Result);
        await PathsAreAsync($"-1,{home.Id}", 2, outer, inner, card, trashed: false);
        Assert.False((await _engine.Get<IElementRecycleBinQueryService>().GetOriginalParentForContainerAsync(outer.Key)).Success);
    }

    [Fact]
    public async Task An_element_in_the_bin_remembers_its_folder_and_comes_back_unpublished()
    {
        EntityContainer folder = await _engine.FolderAsync();
        IElement card = await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), folder.Key, (null, Given.Unique("Card "), "kept"));
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.MoveToRecycleBinAsync(card.Key, Given.Editor)).Result);
        Assert.Equal(($"-1,-22,{card.Id}", 1, true), (Again(card).Path, Again(card).Level, Again(card).Trashed));
        Assert.Equal(folder.Key, (await _engine.Get<IElementRecycleBinQueryService>().GetOriginalParentAsync(card.Key)).Result!.Key);

        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.RestoreAsync(card.Key, folder.Key, Given.Editor)).Result);
        Assert.Equal(($"-1,{folder.Id},{card.Id}", 2, false, false, "kept"), (Again(card).Path, Again(card).Level, Again(card).Trashed, Again(card).Published, Again(card).GetValue<string>("headline")));
    }

    [Fact]
    public async Task An_element_moves_between_folders()
    {
        EntityContainer here = await _engine.FolderAsync(), there = await _engine.FolderAsync();
        IContentType type = await _given.ElementTypeAsync();
        IElement first = await _engine.ElementAsync(type, there.Key, (null, "First", null)), card = await _engine.ElementAsync(type, here.Key, (null, "Card", "kept"));
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.MoveAsync(card.Key, there.Key, Given.Editor)).Result);
        Assert.Equal(($"-1,{there.Id},{card.Id}", first.SortOrder + 1, "kept"), (Again(card).Path, Again(card).SortOrder, Again(card).GetValue<string>("headline")));
    }

    [Fact]
    public async Task Emptying_the_bin_deletes_folders_and_elements_in_it_and_nothing_else()
    {
        (EntityContainer outer, EntityContainer inner, IElement card) = await BranchAsync();
        IElement single = await _engine.ElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Single "), null)), other = await _engine.ElementAsync(await _given.ElementTypeAsync(), null, (null, Given.Unique("Other "), null));
        Assert.True((await Folders.MoveToRecycleBinAsync(outer.Key, Given.Editor)).Success);
        Assert.True((await Editing.MoveToRecycleBinAsync(single.Key, Given.Editor)).Success);
        Assert.Equal(EntityContainerOperationStatus.Success, (await Folders.EmptyRecycleBinAsync(Given.Editor)).Result);

        Assert.All([outer.Key, inner.Key, card.Key, single.Key], key => Assert.Null(_engine.Get<IEntityService>().Get(key)));
        Assert.NotNull(Elements.GetById(other.Key));
    }

    [Fact]
    public async Task A_folder_is_deleted_from_the_bin_with_what_it_holds()
    {
        (EntityContainer outer, EntityContainer inner, IElement card) = await BranchAsync();
        Assert.Equal(EntityContainerOperationStatus.NotInTrash, (await Folders.DeleteFromRecycleBinAsync(outer.Key, Given.Editor)).Status);
        Assert.True((await Folders.MoveToRecycleBinAsync(outer.Key, Given.Editor)).Success);
        Assert.Equal(EntityContainerOperationStatus.Success, (await Folders.DeleteFromRecycleBinAsync(outer.Key, Given.Editor)).Status);
        Assert.All([outer.Key, inner.Key, card.Key], key => Assert.Null(_engine.Get<IEntityService>().Get(key)));
    }

    [Fact]
    public async Task A_folder_is_deleted_when_it_is_empty()
    {
        (EntityContainer outer, EntityContainer inner, IElement card) = await BranchAsync();
        Assert.Equal(EntityContainerOperationStatus.NotEmpty, (await Folders.DeleteAsync(outer.Key, Given.Editor)).Status);
        Assert.True((await Editing.DeleteAsync(card.Key, Given.Editor)).Success);
        Assert.True((await Folders.DeleteAsync(inner.Key, Given.Editor)).Success);
        Assert.True((await Folders.DeleteAsync(outer.Key, Given.Editor)).Success);
        Assert.Null(await Folders.GetAsync(outer.Key));
    }

    private IElement Again(IElement element) => Elements.GetById(element.Key)!;

    private async Task<(EntityContainer Outer, EntityContainer Inner, IElement Card)> BranchAsync(Guid? parent = null)
    {
        EntityContainer outer = await _engine.FolderAsync(parent), inner = await _engine.FolderAsync(outer.Key);
        return (outer, inner, await _engine.PublishedElementAsync(await _given.ElementTypeAsync(), inner.Key, (null, Given.Unique("Card "), "kept")));
    }

    private async Task PathsAreAsync(string above, int level, EntityContainer outer, EntityContainer inner, IElement card, bool trashed)
    {
        EntityContainer outerNow = (await Folders.GetAsync(outer.Key))!, innerNow = (await Folders.GetAsync(inner.Key))!;
        Assert.Equal(($"{above},{outer.Id}", level, trashed), (outerNow.Path, outerNow.Level, outerNow.Trashed));
        Assert.Equal(($"{above},{outer.Id},{inner.Id}", level + 1, trashed), (innerNow.Path, innerNow.Level, innerNow.Trashed));
        Assert.Equal(($"{above},{outer.Id},{inner.Id},{card.Id}", level + 2, trashed, "kept"), (Again(card).Path, Again(card).Level, Again(card).Trashed, Again(card).GetValue<string>("headline")));
    }
}
