namespace Samverkan.Tests.Persistence;

public sealed class MediaTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;

    private IMediaService Media => _engine.Get<IMediaService>();

    [Fact]
    public void Items_of_one_folder_have_names_of_their_own()
    {
        IMedia folder = Saved(Given.Unique("Folder "), Constants.System.Root);
        Assert.Equal(["Picture", "picture (1)", "Picture (2)"], new[] { "Picture", "picture", "Picture" }.Select(name => Saved(name, folder.Id).Name));
    }

    [Fact]
    public void A_folder_goes_to_the_bin_with_what_is_in_it_and_comes_back()
    {
        IMedia folder = Saved(Given.Unique("Folder "), Constants.System.Root), item = Saved("Item", folder.Id);
        Assert.True(Media.MoveToRecycleBin(folder).Success);
        Assert.Equal(($"-1,-21,{folder.Id},{item.Id}", true), (Media.GetById(item.Key)!.Path, Media.GetById(item.Key)!.Trashed));
        Assert.True(Media.RecycleBinSmells());
        const string Trash = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;
        Assert.Equal(folder.Id, Assert.Single(_engine.Get<IRelationService>().GetByChildId(item.Id, Trash)).ParentId);

        Assert.True(Media.Move(Media.GetById(folder.Key)!, Constants.System.Root).Success);
        Assert.Equal(($"-1,{folder.Id},{item.Id}", false), (Media.GetById(item.Key)!.Path, Media.GetById(item.Key)!.Trashed));
        Assert.Empty(_engine.Get<IRelationService>().GetByChildId(item.Id, Trash));
    }

    [Fact]
    public void Deleting_a_folder_deletes_what_is_in_it()
    {
        IMedia folder = Saved(Given.Unique("Folder "), Constants.System.Root), item = Saved("Item", folder.Id);
        Assert.True(Media.Delete(Media.GetById(folder.Key)!).Success);
        Assert.Null(Media.GetById(item.Key));
    }

    [Fact]
    public void Saving_keeps_one_version()
    {
        IMedia item = Saved(Given.Unique("Item "), Constants.System.Root);
        item.Name = Given.Unique("Renamed ");
        Assert.True(Media.Save(item).Success);
        Assert.Equal(item.Name, Assert.Single(Media.GetVersions(item.Id)).Name);
    }

    [Theory]
    [InlineData("/media/{0}/picture.jpg")]
    [InlineData("/media/{0}/picture_300x200.jpg")]
    public void A_file_leads_to_its_item_and_so_does_a_rendition(string asked)
    {
        string folder = Guid.NewGuid().ToString("N");
        IMedia media = Media.CreateMedia(Given.Unique("Picture "), Constants.System.Root, Constants.Conventions.MediaTypes.Image);
        media.SetValue(Constants.Conventions.Media.File, $$"""{"src":"/media/{{folder}}/picture.jpg"}""");
        Assert.True(Media.Save(media).Success);
        Assert.Equal(media.Key, Media.GetMediaByPath(string.Format(System.Globalization.CultureInfo.InvariantCulture, asked, folder))!.Key);
        Assert.Null(Media.GetMediaByPath($"/media/{folder}/other.jpg"));
    }

    private IMedia Saved(string name, int parent)
    {
        IMedia media = Media.CreateMedia(name, parent, Constants.Conventions.MediaTypes.Folder);
        Assert.True(Media.Save(media).Success);
        return media;
    }
}
