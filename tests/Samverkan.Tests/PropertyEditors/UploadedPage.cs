using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace Samverkan.Tests.PropertyEditors;

/// <summary>A document type with an upload "file", an image "image" and blocks "blocks" that hold an upload "file", and a document with real files in all three.</summary>
public sealed class UploadedPage(Engine engine)
{
    private readonly Given _given = new(engine);

    public IContentType Type { get; private set; } = null!; // set by MakeAsync

    public IContentType Element { get; private set; } = null!; // set by MakeAsync

    private MediaFileManager Files => engine.Get<MediaFileManager>();

    public async Task<IContent> MakeAsync()
    {
        IDataType upload = (await Editing.WithAsync(engine, Aliases.UploadField)).DataType, cropper = (await Editing.WithAsync(engine, Aliases.ImageCropper)).DataType;
        Element = await _given.PageTypeAsync(shape: type =>
        {
            (type.IsElement, type.AllowedAsRoot) = (true, false);
            _given.With("file", upload)(type);
        });
        IDataType blocks = (await Editing.WithAsync(engine, Aliases.BlockList, $$"""{"blocks":[{"contentElementTypeKey":"{{Element.Key}}"}]}""")).DataType;
        Type = await _given.PageTypeAsync(shape: type =>
        {
            _given.With("file", upload)(type);
            _given.With("image", cropper)(type);
            _given.With("blocks", blocks)(type);
        });
        IContent page = engine.Get<IContentService>().Create(Given.Unique("Page "), Constants.System.Root, Type.Alias);
        page.SetValue("file", Add(page, Property(Type, "file"), "paper.pdf", "paper"));
        page.SetValue("image", $$"""{"src":"{{Add(page, Property(Type, "image"), "image.png", "image")}}","focalPoint":{"left":0.2,"top":0.3} }""");
        page.SetValue("blocks", Block(Add(page, Property(Element, "file"), "inner.pdf", "inner")));
        Assert.True(engine.Get<IContentService>().Save(page).Success);
        return engine.Get<IContentService>().GetById(page.Key)!;
    }

    /// <summary>The addresses of the three files, as the document names them.</summary>
    public string[] Addresses(IContent page) =>
    [
        (string)page.GetValue("file")!,
        Address(Aliases.ImageCropper, page.GetValue("image")),
        (string)engine.Get<Umbraco.Cms.Core.Serialization.IJsonSerializer>().Deserialize<Umbraco.Cms.Core.Models.Blocks.BlockListValue>((string)page.GetValue("blocks")!)!.ContentData[0].Values.Single(v => v.Alias == "file").Value!,
    ];

    public string Text(string address) => System.IO.File.ReadAllText(Files.FileSystem.GetFullPath(Files.FileSystem.GetRelativePath(address)));

    public bool Exists(string address) => Files.FileSystem.FileExists(Files.FileSystem.GetRelativePath(address));

    public string Add(IContent page, IPropertyType type, string name, string text)
    {
        string path = Files.GetMediaPath(name, page.Key, type.Key);
        using MemoryStream content = new(System.Text.Encoding.UTF8.GetBytes(text));
        Files.FileSystem.AddFile(path, content, overrideIfExists: true);
        return Files.FileSystem.GetUrl(path);
    }

    public string Block(string address)
    {
        Guid key = Guid.NewGuid();
        return $$"""
            {"contentData":[{"contentTypeKey":"{{Element.Key}}","key":"{{key}}","values":[{"alias":"file","culture":null,"segment":null,"editorAlias":null,"value":"{{address}}"}],"udi":null}],
             "settingsData":[],"expose":[{"contentKey":"{{key}}","culture":null,"segment":null}],"layout":{"Umbraco.BlockList":[{"contentKey":"{{key}}","settingsKey":null}]} }
            """;
    }

    public static IPropertyType Property(IContentType type, string alias) => type.PropertyTypes.Single(p => p.Alias == alias);

    private string Address(string editor, object? value) => engine.Get<MediaUrlGeneratorCollection>().TryGetMediaPath(editor, value, out string? path) ? path ?? "" : "";
}
