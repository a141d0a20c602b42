using Samverkan.Cms.Persistence.Contents;
using Samverkan.Cms.Persistence.MediaItems;
using Samverkan.Cms.Persistence.Scopes;
using Samverkan.Cms.Persistence.Shared;

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

    [Fact]
    public void Old_versions_of_media_are_listed_and_go_and_the_current_one_stays()
    {
        IMedia item = Saved(Given.Unique("Item "), Constants.System.Root);
        int[] old = [.. Enumerable.Range(1, 3).Select(day => OldVersion(item, DateTime.UtcNow.AddDays(-day)))];
        Assert.Equal([item.VersionId, .. old], Media.GetVersions(item.Id).Select(v => v.VersionId));
        Assert.Equal("old", Media.GetVersion(old[1])!.Name);

        Assert.Throws<InvalidOperationException>(() => Media.DeleteVersion(item.Id, item.VersionId, deletePriorVersions: false));
        Media.DeleteVersion(item.Id, old[0], deletePriorVersions: false);
        Assert.Equal([item.VersionId, old[1], old[2]], Media.GetVersions(item.Id).Select(v => v.VersionId));
        Media.DeleteVersion(item.Id, old[1], deletePriorVersions: true);
        Assert.Equal([item.VersionId], Media.GetVersions(item.Id).Select(v => v.VersionId));
        OldVersion(item, DateTime.UtcNow.AddDays(-9));
        Media.DeleteVersions(item.Id, DateTime.UtcNow);
        Assert.Equal([item.VersionId], Media.GetVersions(item.Id).Select(v => v.VersionId));
        Assert.NotNull(Media.GetById(item.Key));
    }

    /// <summary>As another Umbraco may have left one: here media are saved in place.</summary>
    private int OldVersion(IMedia item, DateTime date) => _engine.Scoped(() =>
    {
        ContentVersionRow version = new() { NodeId = item.Id, VersionDate = date, Text = "old" };
        _engine.Get<AmbientScope>().Write.Insert(version);
        _engine.Get<AmbientScope>().Write.Insert(new MediaVersionRow { Id = version.Id });
        return version.Id;
    });

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
