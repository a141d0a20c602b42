using Samverkan.Cms.Hosting;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>Media items with real files.</summary>
public sealed class Pictures(Engine engine)
{
    private IMediaService Media => engine.Get<IMediaService>();

    public IMedia Image(int width = 40, int height = 20) => Item(Constants.Conventions.MediaTypes.Image, "picture.png", path => """{"src":"PATH"}""".Replace("PATH", path), file =>
    {
        using Image<Rgba32> image = new(width, height);
        image.Save(file);
    });

    public IMedia Document(string text = "%PDF") => Item("umbracoMediaArticle", "paper.pdf", path => path, file => System.IO.File.WriteAllText(file, text));

    public string Local(string address) => Path.Combine(engine.Get<DataDirectory>().Media, address["/media/".Length..]);

    private IMedia Item(string type, string name, Func<string, string> value, Action<string> write)
    {
        string address = $"/media/{Guid.NewGuid().ToString("N")[..8]}/{name}";
        Directory.CreateDirectory(Path.GetDirectoryName(Local(address))!);
        write(Local(address));
        IMedia media = Media.CreateMedia(Given.Unique("Media"), Constants.System.Root, type);
        media.SetValue(Constants.Conventions.Media.File, value(address));
        Assert.True(Media.Save(media).Success);
        return Media.GetById(media.Key)!;
    }
}
