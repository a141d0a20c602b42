using Samverkan.Cms.Hosting;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>Media items with real files.</summary>
public sealed class Pictures(IServices engine)
{
    private IMediaService Media => engine.Get<IMediaService>();

    public IMedia Image(int width = 40, int height = 20, int parent = Constants.System.Root, string? name = null, string more = "") => Item(Constants.Conventions.MediaTypes.Image, "picture.png", path => """{"src":"PATH"MORE}""".Replace("PATH", path).Replace("MORE", more), file =>
    {
        using Image<Rgba32> image = new(width, height);
        image.Save(file);
    }, parent, name);

    public IMedia Document(string text = "%PDF") => Item("umbracoMediaArticle", "paper.pdf", path => path, file => System.IO.File.WriteAllText(file, text));

    public string Local(string address) => Path.Combine(engine.Get<DataDirectory>().Media, address["/media/".Length..]);

    private IMedia Item(string type, string name, Func<string, string> value, Action<string> write, int parent = Constants.System.Root, string? called = null)
    {
        string address = $"/media/{Guid.NewGuid().ToString("N")[..8]}/{name}";
        Directory.CreateDirectory(Path.GetDirectoryName(Local(address))!);
        write(Local(address));
        IMedia media = Media.CreateMedia(called ?? Given.Unique("Media"), parent, type);
        media.SetValue(Constants.Conventions.Media.File, value(address));
        Assert.True(Media.Save(media).Success);
        return Media.GetById(media.Key)!;
    }
}
