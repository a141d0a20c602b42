using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Imaging;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;
using Umbraco.Cms.Core.Media;

namespace Samverkan.Tests.Imaging;

/// <summary>A site that has media and nothing else.</summary>
public sealed class MediaSite : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"samverkan-media-{Guid.NewGuid():N}");
    private WebApplication _app = null!; // set before the first test

    public HttpClient Client { get; private set; } = null!; // set before the first test

    public DataDirectory Data { get; private set; } = null!; // set before the first test

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        Data = new DataDirectory(_folder);
        Data.Ensure();
        builder.Services.AddSingleton(Data).AddSingleton(TimeProvider.System).AddImaging(builder.Configuration);
        _app = builder.Build();
        _app.UseMedia();
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An image of which the left half is red and the right half blue.</summary>
    /// <returns>Its address.</returns>
    public string Image(int width, int height, string extension = "png")
    {
        using Image<Rgba32> image = new(width, height, new Rgba32(255, 0, 0));
        image.Mutate(context => context.DrawRight(width, height));
        string address = New($"image.{extension}");
        image.Save(Local(address));
        return address;
    }

    public string File(string name, string text)
    {
        string address = New(name);
        System.IO.File.WriteAllText(Local(address), text);
        return address;
    }

    public string Local(string address) => Path.Combine(Data.Media, address["/media/".Length..]);

    public string Url(string address, Action<ImageUrlGenerationOptions> options)
    {
        ImageUrlGenerationOptions asked = new(address);
        options(asked);
        return Get<IImageUrlGenerator>().GetImageUrl(asked)!;
    }

    public async Task<Image<Rgba32>> LoadAsync(string url) => SixLabors.ImageSharp.Image.Load<Rgba32>(await Client.GetByteArrayAsync(url));

    private string New(string name)
    {
        string folder = Guid.NewGuid().ToString("N")[..8];
        Directory.CreateDirectory(Path.Combine(Data.Media, folder));
        return $"/media/{folder}/{name}";
    }
}

internal static class Halves
{
    public static void DrawRight(this IImageProcessingContext context, int width, int height)
    {
        using Image<Rgba32> blue = new(width / 2, height, new Rgba32(0, 0, 255));
        context.DrawImage(blue, new Point(width / 2, 0), 1);
    }
}
