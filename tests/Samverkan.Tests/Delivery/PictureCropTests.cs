using System.Text.RegularExpressions;

namespace Samverkan.Tests.Delivery;

/// <summary>What editors draw on a picture is what visitors see of it.</summary>
public sealed partial class PictureCropTests(Website site) : IClassFixture<Website>
{
    private const string Drawn = """{"alias":"wide","coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4}}""";

    [Theory]
    [InlineData(Drawn, "null", "?cc=0.1,0.2,0.3,0.4&rmode=crop&")]
    [InlineData("", """{"left":0.25,"top":0.75}""", "?rxy=0.25,0.75&rmode=crop&")]
    [InlineData("", "null", "?rmode=crop&")]
    public async Task A_crop_drawn_where_the_picture_was_picked_is_shown_else_the_focal_point_is_kept(string crop, string focalPoint, string commands)
    {
        string address = await MainPictureAsync(crop, focalPoint);
        Assert.Contains(commands, address);
        HttpResponseMessage picture = await site.Visitor.GetAsync(address);
        Assert.Equal("image/jpeg", picture.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_crop_that_the_data_type_gives_up_is_shown_no_more()
    {
        Assert.Contains("?cc=", await MainPictureAsync(Drawn, "null"));
        IDataTypeService types = site.Get<IDataTypeService>();
        IDataType type = (await types.GetAsync("Main image"))!; // of the site's own content
        IDictionary<string, object> settings = type.ConfigurationData;
        try
        {
            type.ConfigurationData = settings.Where(s => s.Key != "crops").ToDictionary();
            Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);
            Assert.DoesNotContain("?cc=", await AddressAsync(Page()));
        }
        finally
        {
            type.ConfigurationData = settings;
            Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);
        }
    }

    private IContent Page() => site.Get<IContentService>().GetPagedOfType(site.Get<IContentTypeService>().Get("newsArticle")!.Id, 0, 100, out _, null!).First(p => p.Published && p.GetValue<string>("mainImage")?.Contains("mediaKey", StringComparison.Ordinal) == true);

    /// <summary>Publishes a page with its picture picked so.</summary>
    /// <returns>The address of the picture that visitors get.</returns>
    private async Task<string> MainPictureAsync(string crop, string focalPoint)
    {
        IContentService contents = site.Get<IContentService>();
        IContent page = Page();
        string media = MediaKey().Match(page.GetValue<string>("mainImage")!).Groups[1].Value;
        page.SetValue("mainImage", $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{media}}","mediaTypeAlias":"Image","crops":[{{crop}}],"focalPoint":{{focalPoint}}}]""");
        Assert.True(contents.Save(page).Success);
        Assert.True(contents.Publish(page, ["sv-SE"]).Success);
        return await AddressAsync(page);
    }

    private async Task<string> AddressAsync(IContent page)
    {
        string text = System.Net.WebUtility.HtmlDecode(await site.Visitor.GetStringAsync($"/nyheter/{page.GetUrlSegment(site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), site.Get<Umbraco.Cms.Core.Strings.UrlSegmentProviderCollection>(), "sv-SE", true)}"));
        return MainPicture().Match(text).Groups[1].Value;
    }

    [GeneratedRegex("\"mediaKey\":\\s*\"([^\"]+)\"")]
    private static partial Regex MediaKey();

    [GeneratedRegex("<img class=\"picture\" src=\"([^\"]+)\"[^>]* fetchpriority=\"high\"", RegexOptions.Singleline)]
    private static partial Regex MainPicture();
}
