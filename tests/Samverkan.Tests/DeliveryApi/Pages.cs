using System.Text.Json;

namespace Samverkan.Tests.DeliveryApi;

/// <summary>Pages that refer to each other in every way that there is.</summary>
public sealed class Pages(ReaderFixture fixture)
{
    /// <summary>The properties of <see cref="TypeAsync"/> that hold other items.</summary>
    public static readonly string[] Aliases = ["one", "many", "links", "text", "blocks", "pictures", "elements"];

    /// <summary>An element type whose <c>one</c> picks a document.</summary>
    public Task<IContentType> ElementTypeAsync(IDataType picker) => fixture.Given.ElementTypeAsync(shape: fixture.Given.With("one", picker));

    public async Task<(IContentType Page, IContentType Element)> TypeAsync(string? alias = null)
    {
        IDataType picker = await fixture.DataTypeAsync("Umbraco.ContentPicker");
        IContentType element = await ElementTypeAsync(picker);
        string blocks = $$"""{"blocks":[{"contentElementTypeKey":"{{element.Key}}"}]}""";
        (string Alias, IDataType Type)[] properties =
        [
            ("one", picker),
            ("many", await fixture.DataTypeAsync("Umbraco.MultiNodeTreePicker", """{"startNode":{"type":"content"}}""")),
            ("links", await fixture.DataTypeAsync("Umbraco.MultiUrlPicker")),
            ("text", await fixture.DataTypeAsync("Umbraco.RichText", blocks)),
            ("blocks", await fixture.DataTypeAsync("Umbraco.BlockList", blocks)),
            ("pictures", await fixture.DataTypeAsync("Umbraco.MediaPicker3", """{"multiple":true}""")),
            ("elements", await fixture.DataTypeAsync("Umbraco.ElementPicker")),
        ];
        IContentType page = await fixture.Given.PageTypeAsync(shape: type =>
        {
            foreach ((string name, IDataType of) in properties) fixture.Given.With(name, of)(type);
            if (alias is not null) type.Alias = alias;
        });
        return (page, element);
    }

    /// <summary>A published page that refers to another in every way.</summary>
    public async Task<IContent> ReferringAsync((IContentType Page, IContentType Element) types, Guid? parent, string name, IContent target)
    {
        IContentService contents = fixture.Api.Get<IContentService>();
        IContent page = contents.Create(name, parent is { } above ? contents.GetById(above)!.Id : Constants.System.Root, types.Page.Alias);
        IElement element = await fixture.Api.ElementAsync(types.Element, null, (null, Given.Unique("Element "), null));
        element.SetValue("one", Udi(target));
        Assert.True(fixture.Api.Get<IElementService>().Save(element).Success);
        await fixture.Api.PublishElementAsync(element.Key, (string?)null);
        page.SetValue("headline", "shown");
        page.SetValue("one", Udi(target));
        page.SetValue("many", Udi(target));
        page.SetValue("links", JsonSerializer.Serialize(new[] { new { type = "document", unique = target.Key, udi = Udi(target), queryString = "?a=1" } }));
        page.SetValue("text", JsonSerializer.Serialize(new { markup = $"<p>See <a href=\"/{{localLink:{target.Key}}}\" type=\"document\" data-anchor=\"#x\">this</a>.</p>", blocks = (object?)null }));
        page.SetValue("blocks", Block(types.Element, target));
        page.SetValue("elements", JsonSerializer.Serialize(new[] { element.Key }));
        Assert.True(contents.Save(page).Success);
        Assert.True(contents.Publish(page, ["*"]).Success);
        return contents.GetById(page.Key)!;
    }

    public static string Udi(IContent document) => $"umb://document/{document.Key:N}";

    public static string Block(IContentType element, IContent target, string layout = "Umbraco.BlockList")
    {
        Guid key = Guid.NewGuid();
        return $$"""
            {"layout":{"{{layout}}":[{"contentKey":"{{key}}"}]},"settingsData":[],"expose":[{"contentKey":"{{key}}","culture":null,"segment":null}],
            "contentData":[{"key":"{{key}}","contentTypeKey":"{{element.Key}}","values":[{"alias":"headline","value":"in a block"},{"alias":"one","value":"{{Udi(target)}}"}]}]}
            """;
    }
}
