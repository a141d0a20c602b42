using Microsoft.Extensions.Configuration;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Imaging;

namespace Samverkan.Tests.Imaging;

/// <summary>How much of the disk renditions take, and which go.</summary>
public sealed class RenditionFolderTests : IDisposable
{
    private const long Limit = 10_000;

    private readonly TemporaryFolder _folder = new();
    private readonly Clock _clock = new();
    private readonly DataDirectory _data;
    private readonly RenditionFolder _renditions;

    public RenditionFolderTests()
    {
        _data = new DataDirectory(_folder.Path);
        _renditions = new RenditionFolder(_data, new RenditionLimit(Limit), _clock);
    }

    [Fact]
    public void When_it_is_full_those_used_longest_ago_go_until_a_tenth_is_free()
    {
        string[] made = [.. Enumerable.Range(0, 10).Select(n => Made($"{n}.jpg", minutesAgo: 100 - n))];
        _renditions.Used(made[0]);
        Made("last.jpg", minutesAgo: 0);
        Assert.True(System.IO.File.Exists(made[0]));
        Assert.Equal([false, false, true], made[1..4].Select(System.IO.File.Exists));
        Assert.Equal(9_000, Size());
    }

    [Fact]
    public void What_is_being_read_stays_even_if_there_is_too_much()
    {
        string[] made = [.. Enumerable.Range(0, 12).Select(n => Made($"{n}.jpg", minutesAgo: 1))];
        Assert.All(made, file => Assert.True(System.IO.File.Exists(file)));
        _clock.Now += TimeSpan.FromMinutes(5);
        Made("last.jpg", minutesAgo: 0);
        Assert.Equal(9_000, Size());
    }

    [Fact]
    public void What_lay_there_before_the_program_started_counts()
    {
        for (int n = 0; n < 9; n++) Made($"{n}.jpg", minutesAgo: 100 - n);
        RenditionFolder restarted = new(_data, new RenditionLimit(Limit), _clock);
        string file = restarted.File("/media/new.jpg", "new.jpg");
        Write(file, minutesAgo: 0, size: 2_000);
        restarted.Added(file);
        Assert.True(Size() <= 9_000);
        Assert.True(System.IO.File.Exists(file));
    }

    [Fact]
    public void Renditions_of_an_image_go_with_it_and_those_of_others_stay()
    {
        string gone = Made("a.jpg", 50, "/media/1/a.jpg"), also = Made("b.jpg", 50, "/media/1/a.jpg"), kept = Made("a.jpg", 50, "/media/2/a.jpg");
        _renditions.Forget("/media/1/a.jpg");
        _renditions.Forget("/media/3/none.jpg");
        Assert.Equal([false, false, true], new[] { gone, also, kept }.Select(System.IO.File.Exists));
    }

    [Fact]
    public void Being_used_leaves_the_time_that_browsers_compare()
    {
        string file = Made("a.jpg", minutesAgo: 50);
        DateTime written = System.IO.File.GetLastWriteTimeUtc(file);
        _renditions.Used(file);
        Assert.Equal(written, System.IO.File.GetLastWriteTimeUtc(file));
        Assert.Equal(_clock.Now.UtcDateTime, System.IO.File.GetLastAccessTimeUtc(file));
    }

    [Theory]
    [InlineData(null, 1024L * 1024 * 1024)]
    [InlineData("5", 5L * 1024 * 1024)]
    [InlineData("many", null)]
    [InlineData("0", null)]
    public void The_limit_is_a_whole_number_of_megabytes(string? set, long? bytes)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new(RenditionLimit.Setting, set)]).Build();
        if (bytes is { } expected) Assert.Equal(expected, RenditionLimit.Of(configuration).Bytes);
        else Assert.Contains(RenditionLimit.Setting, Assert.Throws<InvalidOperationException>(() => RenditionLimit.Of(configuration)).Message);
    }

    [Fact]
    public async Task Renditions_go_with_a_deleted_medium_and_with_one_in_the_bin()
    {
        await using Engine engine = await Engine.StartAsync();
        PropertyEditors.Pictures pictures = new(engine);
        RenditionFolder renditions = engine.Get<RenditionFolder>();
        IMediaService media = engine.Get<IMediaService>();
        (IMedia Item, string Rendition)[] made = [.. Enumerable.Range(0, 3).Select(_ =>
        {
            IMedia image = pictures.Image();
            string source = pictures.Local(System.Text.Json.Nodes.JsonNode.Parse(image.GetValue<string>("umbracoFile")!)!["src"]!.GetValue<string>()), file = renditions.File(source, "x.webp");
            Write(file, 0);
            return (image, file);
        })];
        Assert.True(media.Delete(made[0].Item).Success);
        Assert.True(media.MoveToRecycleBin(made[1].Item).Success);
        Assert.Equal([false, false, true], made.Select(m => System.IO.File.Exists(m.Rendition)));
    }

    public void Dispose() => _folder.Dispose();

    private string Made(string name, int minutesAgo, string? source = null)
    {
        string file = _renditions.File(source ?? $"/media/{name}", name);
        Write(file, minutesAgo);
        _renditions.Added(file);
        return file;
    }

    private void Write(string file, int minutesAgo, int size = 1_000)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllBytes(file, new byte[size]);
        System.IO.File.SetLastAccessTimeUtc(file, _clock.Now.UtcDateTime.AddMinutes(-minutesAgo));
    }

    private long Size() => new DirectoryInfo(_data.Renditions).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
