using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Published;

/// <summary>What lay in the bin within something else, and was taken out of it alone.</summary>
public sealed class OutOfBinTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    [Fact]
    public async Task A_page_taken_out_of_its_parent_in_the_bin_may_hold_that_parent()
    {
        IContentType type = await _given.PageTypeAsync();
        (type.AllowedAsRoot, type.AllowedContentTypes) = (true, [new ContentTypeSort(type.Key, 0, type.Alias)]);
        Assert.True((await _engine.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), "")), child = await _given.DocumentAsync(type, parent.Key, (null, "Child", ""));
        IContentEditingService editing = _engine.Get<IContentEditingService>();
        Assert.Equal(ContentEditingOperationStatus.Success, (await editing.MoveToRecycleBinAsync(parent.Key, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await editing.RestoreAsync(child.Key, null, Given.Editor, includeDescendants: true)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await editing.RestoreAsync(parent.Key, child.Key, Given.Editor, includeDescendants: true)).Status);
        StandsBelow(_engine.Get<IDocumentNavigationQueryService>(), parent.Key, child.Key);
    }

    [Fact]
    public async Task A_folder_of_media_taken_out_of_its_parent_in_the_bin_may_hold_that_parent()
    {
        IMediaService media = _engine.Get<IMediaService>();
        IMedia parent = media.CreateMediaWithIdentity(Given.Unique("Parent "), Constants.System.Root, Constants.Conventions.MediaTypes.Folder), child = media.CreateMediaWithIdentity("Child", parent.Id, Constants.Conventions.MediaTypes.Folder);
        IMediaEditingService editing = _engine.Get<IMediaEditingService>();
        Assert.Equal(ContentEditingOperationStatus.Success, (await editing.MoveToRecycleBinAsync(parent.Key, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await editing.RestoreAsync(child.Key, null, Given.Editor, includeDescendants: true)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await editing.RestoreAsync(parent.Key, child.Key, Given.Editor, includeDescendants: true)).Status);
        StandsBelow(_engine.Get<IMediaNavigationQueryService>(), parent.Key, child.Key);
    }

    private static void StandsBelow(INavigationQueryService navigation, Guid below, Guid top)
    {
        Assert.True(navigation.TryGetParentKey(top, out Guid? root));
        Assert.Null(root);
        Assert.True(navigation.TryGetParentKey(below, out Guid? parent));
        Assert.Equal(top, parent);
        Assert.True(navigation.TryGetChildrenKeys(top, out IEnumerable<Guid> children));
        Assert.Equal([below], children);
        Assert.True(navigation.TryGetChildrenKeys(below, out IEnumerable<Guid> none));
        Assert.Empty(none);
    }
}
