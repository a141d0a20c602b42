using System.Buffers.Binary;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Cms.Hosting;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Metadata.Profiles.Exif;
using SixLabors.ImageSharp.PixelFormats;

namespace Samverkan.Tests.Management;

/// <summary>What people, or programs, might try to upload.</summary>
public sealed class UploadTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    [Theory]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'><text>x</text></a></svg>")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://example.org/seen.png'/></svg>")]
    [InlineData("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>")]
    [InlineData("a.html", "<!doctype html><title>Hello</title>")]
    [InlineData("a.txt", "<html><body onload=alert(1)>")]
    [InlineData("a.png", "<!doctype html><title>Not a picture</title>")]
    [InlineData("a.png", "GIF89a not a PNG")]
    [InlineData("a.pdf", "not a PDF")]
    [InlineData("a.txt", "")]
    [InlineData("a.config", "<configuration/>")]
    [InlineData("a.cshtml", "@DateTime.Now")]
    public async Task What_could_harm_or_is_not_what_it_says_is_refused_and_told_why(string name, string content)
    {
        HttpResponseMessage response = await PostAsync(name, Encoding.UTF8.GetBytes(content));
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(((string?)problem["detail"])?.Length > 20);
    }

    [Fact]
    public async Task A_picture_that_would_fill_the_memory_is_refused_by_its_head()
    {
        byte[] bomb = Png(1, 1);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(bomb.AsSpan(29), Crc(bomb.AsSpan(12, 17)));
        HttpResponseMessage response = await PostAsync("bomb.png", bomb);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("megapixels", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../../escaped.png")]
    [InlineData("/etc/escaped.png")]
    public async Task A_name_with_a_path_in_it_is_refused(string name) => Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(name, Png(4, 4))).StatusCode);

    /// <summary>What is a path on Windows only is a name here.</summary>
    [Fact]
    public async Task No_name_leads_out_of_the_data_directory()
    {
        string url = await MediumAsync("..\\..\\escaped.png", Png(4, 4));
        Assert.Matches(@"^/media/[0-9a-z]+/escaped\.png$", url);
        Assert.Single(Directory.GetFiles(fixture.Api.Get<DataDirectory>().Media, "escaped.png", SearchOption.AllDirectories), f => f.EndsWith(url["/media".Length..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_still_vector_picture_is_taken()
    {
        HttpResponseMessage response = await PostAsync("line.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path d='M0 0L4 4'/><use href='#a'/></svg>"u8.ToArray());
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task A_photograph_no_longer_tells_where_it_was_taken_and_still_stands_upright()
    {
        byte[] photograph = Photograph();
        Assert.Contains("Secret camera", Encoding.Latin1.GetString(photograph), StringComparison.Ordinal);
        string url = await MediumAsync("photo.jpg", [.. photograph, .. "PK hidden archive"u8]);
        byte[] served = await (await Client.GetAsync("~" + url)).Content.ReadAsByteArrayAsync();
        string text = Encoding.Latin1.GetString(served);
        Assert.DoesNotContain("Secret camera", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden archive", text, StringComparison.Ordinal);
        using Image before = Image.Load(photograph), after = Image.Load(served);
        Assert.Equal(before.Size(), after.Size());
        Assert.Equal((ushort)6, after.Metadata.ExifProfile!.GetValue(ExifTag.Orientation)!.Value);
        Assert.Null(after.Metadata.ExifProfile.GetValue(ExifTag.GPSLatitude));
    }

    [Fact]
    public async Task A_moving_picture_says_nothing_of_its_maker_and_still_moves()
    {
        byte[] gif = Gif();
        byte[] comment = [0x21, 0xFE, 13, .. "Secret author"u8, 0], xmp = [0x21, 0xFF, 11, .. "XMP DataXMP"u8, 6, .. "Secret"u8, 0];
        int head = 13 + 3 * (1 << ((gif[10] & 7) + 1)) * (gif[10] >> 7);
        string url = await MediumAsync("moving.gif", [.. gif[..head], .. comment, .. xmp, .. gif[head..], .. "Secret tail"u8]);
        byte[] served = await (await Client.GetAsync("~" + url)).Content.ReadAsByteArrayAsync();
        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(served), StringComparison.Ordinal);
        using Image before = Image.Load(gif), after = Image.Load(served);
        Assert.Equal((2, before.Size()), (after.Frames.Count, after.Size()));
        Assert.Equal(before.Metadata.GetGifMetadata().RepeatCount, after.Metadata.GetGifMetadata().RepeatCount);
    }

    [Theory]
    [InlineData("scan.tif")]
    [InlineData("scan.png")]
    [InlineData("raw.dng")]
    public async Task A_picture_in_a_format_that_no_browser_shows_is_refused_and_told_which_to_choose(string name)
    {
        HttpResponseMessage response = await PostAsync(name, [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 0, 0]);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        if (name != "scan.png") Assert.Contains("JPEG", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Two frames, shown three times.</summary>
    private static byte[] Gif()
    {
        using Image<Rgba32> picture = new(8, 6, new Rgba32(90, 120, 60));
        picture.Frames.CreateFrame(new Rgba32(1, 2, 3));
        picture.Metadata.GetGifMetadata().RepeatCount = 3;
        using MemoryStream file = new();
        picture.SaveAsGif(file);
        return file.ToArray();
    }

    /// <summary>PNG specification, annex D.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    private static byte[] Photograph()
    {
        using Image<Rgba32> picture = new(30, 20, new Rgba32(90, 120, 60));
        ExifProfile exif = new();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.Model, "Secret camera");
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(57u), new Rational(42u), new Rational(0u)]);
        picture.Metadata.ExifProfile = exif;
        using MemoryStream file = new();
        picture.SaveAsJpeg(file);
        return file.ToArray();
    }

    private async Task<string> MediumAsync(string name, byte[] bytes)
    {
        HttpResponseMessage upload = await PostAsync(name, bytes);
        Assert.True(upload.IsSuccessStatusCode, await upload.Content.ReadAsStringAsync());
        Guid id = await Client.CreateAsync("/media", new
        {
            mediaType = new { id = Constants.MediaTypes.Guids.ImageGuid },
            variants = new[] { new { name = Given.Unique("Picture ") } },
            values = new[] { new { alias = "umbracoFile", value = new { temporaryFileId = upload.Headers.GetValues("Umb-Generated-Resource").Single() } } },
        });
        return (string)(await Client.ReadAsync($"/media/urls?id={id}"))[0]!["urlInfos"]![0]!["url"]!;
    }

    private Task<HttpResponseMessage> PostAsync(string name, byte[] bytes)
    {
        MultipartFormDataContent form = new() { { new StringContent(Guid.NewGuid().ToString()), "Id" }, { new ByteArrayContent(bytes), "File", name } };
        return Client.PostAsync("/temporary-file", form);
    }

    private static byte[] Png(int width, int height)
    {
        using Image<Rgba32> picture = new(width, height);
        using MemoryStream file = new();
        picture.SaveAsPng(file);
        return file.ToArray();
    }
}
