using System.Globalization;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Persistence;

/// <summary>Into the recycle bin and out of it, where what is referred to stays.</summary>
public sealed class BinTests(BinTests.CarefulFixture fixture) : IClassFixture<BinTests.CarefulFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IContentEditingService Editing => _engine.Get<IContentEditingService>();

    [Fact]
    public async Task A_branch_comes_back_when_the_process_writes_numbers_in_Arabic()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), null));
        IContent child = await _given.DocumentAsync(type, parent.Key, (null, "Child", null));
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "\u061C-" } };
        try
        {
            Assert.True(Contents.MoveToRecycleBin(parent).Success);
            Assert.Equal($"-1,-20,{parent.Id},{child.Id}", Again(child).Path);
            Assert.True(Contents.Move(Again(parent), Constants.System.Root).Success);
        }
        finally { CultureInfo.CurrentCulture = before; }

        Assert.Equal(($"-1,{parent.Id},{child.Id}", 2, false), (Again(child).Path, Again(child).Level, Again(child).Trashed));
    }

    [Fact]
    public void A_media_folder_comes_back_when_the_process_writes_numbers_in_Arabic()
    {
        IMediaService media = _engine.Get<IMediaService>();
        IMedia folder = Folder(Constants.System.Root), below = Folder(folder.Id);
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "\u061C-" } };
        try
        {
            Assert.True(media.MoveToRecycleBin(folder).Success);
            Assert.Equal($"-1,-21,{folder.Id},{below.Id}", media.GetById(below.Key)!.Path);
            Assert.True(media.Move(media.GetById(folder.Key)!, Constants.System.Root).Success);
        }
        finally { CultureInfo.CurrentCulture = before; }

        Assert.Equal(($"-1,{folder.Id},{below.Id}", false), (media.GetById(below.Key)!.Path, media.GetById(below.Key)!.Trashed));

        IMedia Folder(int parent)
        {
            IMedia made = media.CreateMedia(Given.Unique("Folder "), parent, Constants.Conventions.MediaTypes.Folder);
            Assert.True(media.Save(made).Success);
            return made;
        }
    }

    [Fact]
    public async Task What_another_document_refers_to_is_neither_trashed_nor_deleted()
    {
        (IContent page, IContent named) = await RelatedAsync();
        Assert.Equal(ContentEditingOperationStatus.CannotMoveToRecycleBinWhenReferenced, (await Editing.MoveToRecycleBinAsync(named.Key, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.CannotDeleteWhenReferenced, (await Editing.DeleteAsync(named.Key, Given.Editor)).Status);
        Assert.False(Again(named).Trashed);
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.MoveToRecycleBinAsync(page.Key, Given.Editor)).Status);
    }

    [Fact]
    public async Task What_is_referred_to_can_be_unpublished_and_stays_when_the_bin_is_emptied()
    {
        (IContent page, IContent named) = await RelatedAsync();
        await _given.PublishAsync(named.Key, [null]);
        Assert.True((await _engine.Get<IContentPublishingService>().UnpublishAsync(named.Key, null, Given.Editor)).Success);
        Assert.True(Contents.MoveToRecycleBin(Again(named)).Success);
        IContent other = await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Other "), null));
        Assert.True(Contents.MoveToRecycleBin(other).Success);

        await Contents.EmptyRecycleBinAsync(Given.Editor);
        Assert.NotNull(Contents.GetById(named.Key));
        Assert.Null(Contents.GetById(other.Key));
        Assert.False(Again(page).Trashed);
    }

    [Fact]
    public async Task What_refers_to_others_can_go_and_then_what_it_referred_to()
    {
        (IContent page, IContent named) = await RelatedAsync();
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.DeleteAsync(page.Key, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.DeleteAsync(named.Key, Given.Editor)).Status);
    }

    [Fact]
    public async Task The_relation_that_remembers_the_parent_does_not_keep_a_document_in_the_bin()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), null));
        IContent child = await _given.DocumentAsync(type, parent.Key, (null, "Child", null));
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.MoveToRecycleBinAsync(child.Key, Given.Editor)).Status);
        Assert.Equal(ContentEditingOperationStatus.Success, (await Editing.DeleteFromRecycleBinAsync(child.Key, Given.Editor)).Status);
        Assert.Null(Contents.GetById(child.Key));
    }

    [Fact]
    public async Task Who_trashes_a_document_becomes_its_writer()
    {
        IContent page = await _given.PublishedAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), "kept"));
        IUserService users = _engine.Get<IUserService>();
        string email = $"{Given.Unique("writer")}@example.org";
        int writer = users.CreateUserWithIdentity(email, email).Id;
        Assert.True(Contents.MoveToRecycleBin(page, writer).Success);
        Assert.Equal((writer, "kept", true), (Again(page).WriterId, Again(page).GetValue<string>("headline"), Again(page).Published));
        Assert.Contains((await _engine.Get<IAuditService>().GetItemsByEntityAsync(page.Id, 0, 20)).Items, i => i.AuditType == AuditType.Move && i.UserId == writer);
    }

    private IContent Again(IContent content) => Contents.GetById(content.Key)!;

    private async Task<(IContent Page, IContent Named)> RelatedAsync()
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("other", await _given.DataTypeAsync(ReferenceEditor.EditorAlias)));
        IContent named = await _given.DocumentAsync(type, null, (null, Given.Unique("Named "), null));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        page.SetValue("other", named.GetUdi().ToString());
        Assert.True(Contents.Save(page).Success);
        return (Again(page), named);
    }

    public sealed class CarefulFixture : EngineFixture
    {
        protected override void Configure(IServiceCollection services) => services.PostConfigure<ContentSettings>(settings => settings.DisableDeleteWhenReferenced = true);
    }
}
