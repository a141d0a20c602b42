using System.Net;
using System.Net.Http.Headers;
using Samverkan.Cms.Imaging;

namespace Samverkan.Tests.Imaging;

public sealed class MediaFileTests(MediaSite site) : IClassFixture<MediaSite>
{
    [Fact]
    public async Task A_file_is_sent_with_its_type_its_name_and_no_guessing()
    {
        HttpResponseMessage response = await site.Client.GetAsync(Uri.EscapeDataString(site.File("människa 1.pdf", "%PDF")).Replace("%2F", "/"));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("människa 1.pdf", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.NotNull(response.Content.Headers.LastModified);
    }

    [Fact]
    public async Task An_unchanged_file_is_not_sent_again_and_a_part_is_sent_as_a_part()
    {
        string address = site.File("a.mp4", "0123456789");
        HttpResponseMessage first = await site.Client.GetAsync(address);
        HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Client.SendAsync(again)).StatusCode);

        HttpRequestMessage part = new(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(2, 4) } };
        HttpResponseMessage sent = await site.Client.SendAsync(part);
        Assert.Equal((HttpStatusCode.PartialContent, "234"), (sent.StatusCode, await sent.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Vector_images_cannot_run_anything()
    {
        HttpResponseMessage response = await site.Client.GetAsync(site.File("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Pages_among_the_media_are_downloads()
    {
        HttpResponseMessage response = await site.Client.GetAsync(site.File("a.html", "<script>alert(1)</script>"));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/media/none.png")]
    [InlineData("/media/..%2fKeys/imaging.key")]
    [InlineData("/media/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/media/")]
    public async Task What_is_not_a_media_file_is_not_found(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_file_of_an_item_in_the_bin_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(site.File("paper.deleted.pdf", "%PDF"))).StatusCode);
    }

    [Fact]
    public void A_path_cannot_leave_the_media_folder()
    {
        Assert.NotEmpty(site.Get<SigningKey>().Value);
        Assert.True(System.IO.File.Exists(Path.Combine(site.Data.Media, "../Keys/imaging.key")));
        Assert.Null(site.Get<MediaFiles>().Find("/../Keys/imaging.key"));
    }

    [Fact]
    public void The_signing_key_outlives_a_restart()
    {
        byte[] first = site.Get<SigningKey>().Value;
        SigningKey restarted = ActivatorUtilities.CreateInstance<SigningKey>(site.Get<IServiceProvider>());
        Assert.Equal(first, restarted.Value);
        Assert.True(first.Length >= 32);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='120px' height='80'/>", 120, 80)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 150'/>", 300, 150)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0,0,30,15'/>", 30, 15)]
    public void Vector_images_have_dimensions(string svg, int width, int height)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(svg));
        Assert.Equal(new System.Drawing.Size(width, height), new ImageDimensions().GetDimensions(stream));
    }
}
