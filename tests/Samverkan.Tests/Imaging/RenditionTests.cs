using System.Net;
using Samverkan.Cms.Imaging;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Tests.Imaging;

public sealed class RenditionTests(MediaSite site) : IClassFixture<MediaSite>
{
    [Theory]
    [InlineData(ImageCropMode.Crop, 100, 100, 100, 100)]
    [InlineData(ImageCropMode.Max, 100, 100, 100, 50)]
    [InlineData(ImageCropMode.Pad, 100, 100, 100, 100)]
    [InlineData(ImageCropMode.Stretch, 100, 30, 100, 30)]
    [InlineData(null, 100, null, 100, 50)]
    public async Task A_rendition_has_the_size_that_was_asked_for(ImageCropMode? mode, int? width, int? height, int madeWidth, int madeHeight)
    {
        string url = site.Url(site.Image(400, 200), o => (o.ImageCropMode, o.Width, o.Height) = (mode, width, height));
        using Image<Rgba32> made = await site.LoadAsync(url);
        Assert.Equal((madeWidth, madeHeight), (made.Width, made.Height));
    }

    [Theory]
    [InlineData(0.1, true)]
    [InlineData(0.9, false)]
    public async Task Cropping_keeps_the_focal_point(double left, bool isRed)
    {
        string url = site.Url(site.Image(400, 200), o => (o.ImageCropMode, o.Width, o.Height, o.FocalPoint) = (ImageCropMode.Crop, 50, 50, new((decimal)left, 0.5m)));
        using Image<Rgba32> made = await site.LoadAsync(url);
        Assert.Equal(isRed, made[25, 25].R > made[25, 25].B);
    }

    [Fact]
    public async Task Drawn_crop_coordinates_cut_before_resizing()
    {
        string url = site.Url(site.Image(400, 200), o => (o.Crop, o.Width, o.Height) = (new(0.5m, 0, 0, 0), 40, 40));
        using Image<Rgba32> made = await site.LoadAsync(url);
        Assert.True(made[2, 20].B > made[2, 20].R);
    }

    [Theory]
    [InlineData("webp", "image/webp")]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("png", "image/png")]
    [InlineData("gif", "image/gif")]
    [InlineData(null, "image/png")]
    public async Task The_format_is_the_one_asked_for_else_the_images_own(string? format, string type)
    {
        HttpResponseMessage response = await site.Client.GetAsync(site.Url(site.Image(60, 40), o => (o.Width, o.Format) = (30, format)));
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        using Image made = Image.Load(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(30, made.Width);
    }

    [Fact]
    public void Addresses_keep_their_order_and_sign_path_and_commands()
    {
        string url = site.Url("/media/abc/ö b.jpg", o => (o.Width, o.Height, o.Quality, o.Format, o.CacheBusterValue, o.ImageCropMode, o.FocalPoint) = (10, 20, 80, "webp", "1d", ImageCropMode.Crop, new(0.25m, 0.5m)));
        Assert.Matches("^/media/abc/%C3%B6%20b\\.jpg\\?rxy=0\\.25,0\\.5&rmode=crop&width=10&height=20&format=webp&quality=80&v=1d&hmac=[0-9a-f]{64}$", url);
        Assert.Equal(url, site.Get<IImageUrlTokenGenerator>().RefreshSignature(url.Replace("hmac=", "hmac=0")));
    }

    [Fact]
    public void Vector_images_keep_their_own_address() =>
        Assert.Equal("/media/abc/line.svg?v=1", site.Url("/media/abc/line.svg", o => (o.Width, o.CacheBusterValue) = (10, "1")));

    [Fact]
    public async Task An_address_that_this_site_did_not_sign_makes_nothing()
    {
        string url = site.Url(site.Image(60, 40), o => o.Width = 30);
        HttpResponseMessage changed = await site.Client.GetAsync(url.Replace("width=30", "width=31"));
        Assert.Equal(HttpStatusCode.BadRequest, changed.StatusCode);
        Assert.Contains("signed", await changed.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.GetAsync(url[..url.IndexOf("&hmac", StringComparison.Ordinal)])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(url + "&utm_source=mail")).StatusCode);
    }

    [Theory]
    [InlineData(3001, null)]
    [InlineData(10, "tiff")]
    public async Task Even_signed_addresses_have_limits(int width, string? format)
    {
        HttpResponseMessage response = await site.Client.GetAsync(site.Url(site.Image(60, 40), o => (o.Width, o.Format) = (width, format)));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_missing_image_is_not_found_and_a_broken_one_is_said_to_be()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(site.Url("/media/none/none.png", o => o.Width = 10))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.GetAsync(site.Url(site.File("broken.png", "no image"), o => o.Width = 10))).StatusCode);
    }

    [Fact]
    public async Task Forty_visitors_at_once_make_one_rendition()
    {
        string url = site.Url(site.Image(1200, 800), o => (o.Width, o.Format) = (600, "webp"));
        int before = site.Get<RenditionStore>().Made;
        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => site.Client.GetAsync(url)));
        Assert.All(responses, r => Assert.Equal(HttpStatusCode.OK, r.StatusCode));
        Assert.Equal(before + 1, site.Get<RenditionStore>().Made);
    }

    [Fact]
    public async Task A_replaced_file_gives_a_new_rendition()
    {
        string address = site.Image(60, 40), url = site.Url(address, o => o.Width = 30);
        await site.Client.GetByteArrayAsync(url);
        System.IO.File.Copy(site.Local(site.Image(80, 80)), site.Local(address), overwrite: true);
        using Image<Rgba32> made = await site.LoadAsync(url);
        Assert.Equal((30, 30), (made.Width, made.Height));
    }

    [Fact]
    public async Task Versioned_addresses_are_kept_for_a_year_others_shortly()
    {
        string address = site.Image(60, 40);
        Assert.Contains("immutable", (await site.Client.GetAsync(site.Url(address, o => (o.Width, o.CacheBusterValue) = (20, "a")))).Headers.CacheControl!.ToString());
        Assert.DoesNotContain("immutable", (await site.Client.GetAsync(site.Url(address, o => o.Width = 20))).Headers.CacheControl!.ToString());
    }
}
