using System.Globalization;
using System.Text;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Crash;

/// <summary>Documents that name a file each; a key is said only when both are acknowledged.</summary>
internal sealed class Publisher(Engine engine)
{
    public const string Type = "crashPage", File = "file";

    public async Task RunAsync(int count)
    {
        IContentType type = await TypeAsync();
        for (int i = 0; i < count; i++)
        {
            Console.WriteLine($"done {Publish(type, i)}");
            Console.Out.Flush();
        }
    }

    private Guid Publish(IContentType type, int number)
    {
        Guid key = Guid.NewGuid();
        IMedia medium = Media(key);
        IContentService contents = engine.Get<IContentService>();
        Content document = new($"Page {number.ToString(CultureInfo.InvariantCulture)}", Constants.System.Root, type) { Key = key };
        document.SetValue(File, medium.Key.ToString());
        Require(contents.Save(document).Success);
        Require(contents.Publish(document, ["*"]).Success);
        return key;
    }

    private IMedia Media(Guid key)
    {
        IMediaService media = engine.Get<IMediaService>();
        string path = $"{key:N}/{key:N}.txt";
        using MemoryStream text = new(Encoding.UTF8.GetBytes(Lister.Text(key)));
        engine.Get<MediaFileManager>().FileSystem.AddFile(path, text);
        IMedia medium = media.CreateMedia($"{key}", Constants.System.Root, Constants.Conventions.MediaTypes.File);
        medium.SetValue(Constants.Conventions.Media.File, $"/media/{path}");
        Require(media.Save(medium).Success);
        return medium;
    }

    private async Task<IContentType> TypeAsync()
    {
        IContentTypeService types = engine.Get<IContentTypeService>();
        if (types.Get(Type) is { } known) return known;
        IShortStringHelper strings = engine.Get<IShortStringHelper>();
        IDataType text = await engine.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid) ?? throw new InvalidOperationException("The baseline has no text field.");
        ContentType type = new(strings, Constants.System.Root) { Alias = Type, Name = "Page", AllowedAsRoot = true };
        type.AddPropertyType(new PropertyType(strings, text, File) { Name = "File" }, "content", "Content");
        Require((await types.CreateAsync(type, Constants.Security.SuperUserKey)).Success);
        return types.Get(Type)!; // just made
    }

    private static void Require(bool success)
    {
        if (!success) throw new InvalidOperationException("The engine room refused what it must accept.");
    }
}
