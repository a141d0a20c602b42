using Umbraco.Cms.Core.Configuration.Models;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>Files that go along: copied, deleted and hidden with the items that name them.</summary>
public sealed class FileLifeTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Pictures _pictures = new(fixture.Engine);
    private readonly UploadedPage _uploaded = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IMediaService Media => _engine.Get<IMediaService>();

    [Fact]
    public async Task A_copied_document_has_files_of_its_own_also_inside_blocks()
    {
        IContent page = await _uploaded.MakeAsync();
        IContent copy = Contents.GetById(Contents.Copy(page, Constants.System.Root, relateToOriginal: false)!.Key)!;
        string[] originals = _uploaded.Addresses(page), copies = _uploaded.Addresses(copy);
        Assert.Empty(originals.Intersect(copies));
        Assert.Equal(["paper", "image", "inner"], copies.Select(_uploaded.Text));
        Assert.Contains("\"left\":0.2", copy.GetValue<string>("image"));

        Assert.True(Contents.Delete(copy).Success);
        Assert.DoesNotContain(copies, _uploaded.Exists);
        Assert.All(originals, address => Assert.True(_uploaded.Exists(address)));
    }

    [Fact]
    public async Task A_copy_that_is_rolled_back_leaves_no_files()
    {
        IContent page = await _uploaded.MakeAsync();
        string[] copies;
        using (_engine.Get<ICoreScopeProvider>().CreateCoreScope()) copies = _uploaded.Addresses(Contents.Copy(page, Constants.System.Root, relateToOriginal: false)!);
        Assert.Empty(copies.Intersect(_uploaded.Addresses(page)));
        Assert.DoesNotContain(copies, _uploaded.Exists);
    }

    [Fact]
    public async Task Blueprints_and_what_is_begun_from_them_have_files_of_their_own()
    {
        IContent page = await _uploaded.MakeAsync();
        IContent made = Contents.CreateBlueprintFromContent(page, Given.Unique("Blueprint "));
        Contents.SaveBlueprint(made, page);
        IContent blueprint = Contents.GetBlueprintById(made.Key)!;
        IContent scaffold = (await _engine.Get<IContentBlueprintEditingService>().GetScaffoldedAsync(blueprint.Key))!;
        string[] all = [.. _uploaded.Addresses(page), .. _uploaded.Addresses(blueprint), .. _uploaded.Addresses(scaffold)];
        Assert.Equal(9, all.Distinct().Count());
        Assert.Equal(["paper", "image", "inner", "paper", "image", "inner", "paper", "image", "inner"], all.Select(_uploaded.Text));

        Contents.DeleteBlueprint(blueprint);
        Assert.DoesNotContain(all[3..6], _uploaded.Exists);
        Assert.All(all[..3], address => Assert.True(_uploaded.Exists(address)));
    }

    [Fact]
    public async Task A_deleted_document_takes_the_files_of_its_draft_and_of_what_was_published()
    {
        IContent page = await _uploaded.MakeAsync();
        await new Given(_engine).PublishAsync(page.Key, [null]);
        string[] published = _uploaded.Addresses(page);
        page = Contents.GetById(page.Key)!;
        page.SetValue("file", _uploaded.Add(page, UploadedPage.Property(_uploaded.Type, "file"), "newer.pdf", "newer"));
        Assert.True(Contents.Save(page).Success);
        Assert.True(Contents.Delete(page).Success);
        Assert.DoesNotContain([.. published, .. _uploaded.Addresses(page)], _uploaded.Exists);
    }

    [Fact]
    public async Task A_block_that_was_pasted_from_another_document_does_not_take_that_documents_file_along()
    {
        IContent page = await _uploaded.MakeAsync();
        IContent other = Contents.Create(Given.Unique("Other "), Constants.System.Root, _uploaded.Type.Alias);
        other.SetValue("blocks", page.GetValue("blocks"));
        Assert.True(Contents.Save(other).Success);
        Assert.True(Contents.Delete(other).Success);
        Assert.True(_uploaded.Exists(_uploaded.Addresses(page)[2]));
    }

    [Fact]
    public void Files_of_media_in_the_bin_have_another_name_until_they_come_back()
    {
        IMedia paper = _pictures.Document(), image = _pictures.Image(40, 20);
        string file = _pictures.Local((string)paper.GetValue("umbracoFile")!), hidden = file.Replace("paper.pdf", "paper.deleted.pdf");
        Assert.True(Media.MoveToRecycleBin(paper).Success);
        Assert.True(Media.MoveToRecycleBin(image).Success);
        Assert.Equal((false, true), (System.IO.File.Exists(file), System.IO.File.Exists(hidden)));
        Assert.True(Media.Save(Renamed(image)).Success);
        Assert.Equal(40, Media.GetById(image.Key)!.GetValue<int>("umbracoWidth"));

        Assert.True(Media.Move(Media.GetById(paper.Key)!, Constants.System.Root).Success);
        Assert.Equal((true, false), (System.IO.File.Exists(file), System.IO.File.Exists(hidden)));
    }

    [Fact]
    public async Task Files_of_media_go_from_the_bin_with_their_folder()
    {
        IMedia paper = _pictures.Document();
        string folder = Path.GetDirectoryName(_pictures.Local((string)paper.GetValue("umbracoFile")!))!;
        Assert.True(Media.MoveToRecycleBin(paper).Success);
        await Media.EmptyRecycleBinAsync(Given.Editor);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_site_that_does_not_want_protection_keeps_the_names()
    {
        await using Engine open = await Engine.StartAsync(configure: services => services.PostConfigure<ContentSettings>(settings => settings.EnableMediaRecycleBinProtection = false));
        Pictures pictures = new(open);
        IMedia paper = pictures.Document();
        Assert.True(open.Get<IMediaService>().MoveToRecycleBin(paper).Success);
        Assert.True(System.IO.File.Exists(pictures.Local((string)paper.GetValue("umbracoFile")!)));
    }

    private IMedia Renamed(IMedia media)
    {
        IMedia again = Media.GetById(media.Key)!;
        again.Name = Given.Unique("Renamed ");
        return again;
    }
}
