using Samverkan.Content.Quality;
using static Samverkan.Tests.Quality.EditedSite;

namespace Samverkan.Tests.Quality;

/// <summary>Every path that a picture can take into a page asks what it says, in the page's language.</summary>
public sealed class PictureTests(EditedSite site) : IClassFixture<EditedSite>
{
    private const string Image = """<p>Bild: <img src="/media/x/kust.png"{0}></p>""";

    [Fact]
    public void A_main_image_needs_text_in_each_language_or_to_be_decoration()
    {
        IContent news = site.Draft(n => n.SetValue("mainImage", Stored.Media(Drawing)));
        Assert.Equal("Huvudbild", Assert.Single(Untold(news)).Place);
        news.SetValue("mainImageAlt", "Tio linjer möts", Swedish);
        Assert.Empty(Untold(news));
        Assert.Single(Untold(news, English));
        news.SetValue("mainImageDecorative", true);
        Assert.Empty(Untold(news, English));
    }

    [Fact]
    public void A_picture_in_a_block_needs_text_or_to_be_decoration()
    {
        Assert.Equal("Text › 2. Bild › Bild", Assert.Single(Untold(Body(Block.Text("<p>Först</p>"), Block.Image()))).Place);
        Assert.Empty(Untold(Body(Block.Image("En kust"))));
        Assert.Empty(Untold(Body(Block.Image(decorative: true))));
    }

    [Fact]
    public void A_picture_in_a_block_inside_rich_text_inside_blocks_is_found()
    {
        Block image = Block.Image();
        Finding found = Assert.Single(Untold(Body(Block.Accordion(Block.AccordionItem($"<p>Svar</p>{image.Place}", image)))));
        Assert.Equal(7, found.Path.Count);
        Assert.Equal("Bild", found.Path[^1]);
    }

    [Fact]
    public void A_block_that_is_not_placed_is_not_asked_about() => Assert.Empty(Untold(Body(Block.Text("<p>Utan bild</p>", Block.Image()))));

    [Theory]
    [InlineData("", 1)]
    [InlineData(""" alt="" """, 1)]
    [InlineData(""" alt="  " """, 1)]
    [InlineData(""" alt="En kust" """, 0)]
    public void A_picture_in_running_text_needs_the_attribute(string attributes, int findings) =>
        Assert.Equal(findings, Untold(Body(Block.Text(Image.Replace("{0}", attributes)))).Count());

    [Fact]
    public void A_picture_that_is_always_decoration_needs_no_text_anywhere()
    {
        IMedia lines = site.Get<IMediaService>().CreateMedia("Linjer", Constants.System.Root, Constants.Conventions.MediaTypes.Image);
        Assert.True(site.Get<IMediaService>().Save(lines).Success);
        string text = Image.Replace("{0}", $""" data-udi="umb://media/{lines.Key:N}" """);
        IContent news = Body(Block.Image(picture: lines.Key), Block.Text(text));
        news.SetValue("mainImage", Stored.Media(lines.Key));
        Assert.Equal(3, Untold(news).Count());
        lines.SetValue("decorative", true);
        site.Get<IMediaService>().Save(lines);
        Assert.Empty(Untold(news));
    }

    [Theory]
    [InlineData("Umbraco.BlockGrid")]
    [InlineData("Umbraco.SingleBlock")]
    [InlineData("Umbraco.MediaPicker3")]
    [InlineData("Umbraco.RichText")]
    public async Task Editors_that_the_site_does_not_use_yet_are_looked_into(string editor)
    {
        Given given = new(site);
        IContentType type = await given.PageTypeAsync(shape: given.With("held", await given.DataTypeAsync(editor)));
        Assert.Single(Untold(Holding(type, Held(editor, Block.Image())), null));
        if (editor != "Umbraco.MediaPicker3") Assert.Empty(Untold(Holding(type, Held(editor, Block.Image("En kust"))), null));
    }

    private static string Held(string editor, Block image) => editor switch
    {
        "Umbraco.BlockGrid" => Stored.Grid(Block.Text("<p>Yttre</p>"), image),
        "Umbraco.SingleBlock" => Stored.Single(image),
        "Umbraco.RichText" => Stored.RichText(image.Place, image),
        _ => Stored.Media(Drawing),
    };

    private IContent Holding(IContentType type, string value)
    {
        IContent page = site.Contents.Create("Prov", Constants.System.Root, type.Alias);
        page.SetValue("held", value);
        Assert.True(site.Contents.Save(page).Success);
        return page;
    }

    private IContent Body(params Block[] blocks) => site.Draft(n => n.SetValue("body", Stored.List(blocks), Swedish));

    private IEnumerable<Finding> Untold(IContent page, string? culture = Swedish) => site.Get<QualityCheck>().Of(page, culture).Where(f => f.Rule == PicturesHaveText.Name);
}
