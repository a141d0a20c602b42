using System.Text.Json;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Search.Site;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Strings;

namespace Samverkan.Tests.Search;

/// <summary>What is read anew for the indexes of the site when a type or a language changes: what shows it, and nothing else.</summary>
public sealed class NarrowRebuildTests(IndexedEngine fixture) : IClassFixture<IndexedEngine>
{
    private const string English = "en-US";

    private Engine Engine => fixture.Engine;

    private Given Given => new(Engine);

    [Fact]
    public async Task An_element_type_makes_the_pages_be_read_that_hold_its_elements_or_name_them()
    {
        (string block, string named, string deep, string other) = (Word(), Word(), Word(), Word());
        IContentType type = await Given.ElementTypeAsync(), unlike = await Given.ElementTypeAsync();
        (IContentType page, IContentType holding) = await TypesAsync(type, unlike);
        IElement one = await ElementAsync(type, "headline", named), holder = await ElementAsync(holding, "blocks", Block(type, deep));
        Guid[] pages = [await PageAsync(page, "blocks", Block(type, block)), await PageAsync(page, "elements", Keys(one)), await PageAsync(page, "elements", Keys(holder))];
        await PageAsync(page, "blocks", Block(unlike, other));
        await fixture.CaughtUpAsync();
        Assert.All([block, named, deep, other], word => Assert.Equal(1, Found(word)));

        type.RemovePropertyType("headline");
        Assert.Equal(pages.ToHashSet(), (await ReadAfterAsync(() => UpdateAsync(type))).Pages);
        Assert.All([block, named, deep], word => Assert.Equal(0, Found(word)));
        Assert.Equal(1, Found(other));
    }

    [Fact]
    public async Task A_media_type_makes_the_pages_be_read_that_show_its_media()
    {
        IMediaType type = await MediaTypeAsync(), unlike = await MediaTypeAsync();
        IContentType page = await Given.PageTypeAsync(shape: Given.With("pictures", await Given.DataTypeAsync("Umbraco.MediaPicker3")));
        Guid shows = await PageAsync(page, "pictures", Picked(type));
        await PageAsync(page, "pictures", Picked(unlike));
        await PageAsync(page, "headline", Word());
        type.RemovePropertyType("caption");
        Assert.Equal([shows], (await ReadAfterAsync(async () => Assert.True((await Engine.Get<IMediaTypeService>().UpdateAsync(type, Given.Editor)).Success))).Pages);
    }

    [Fact]
    public async Task Names_icons_descriptions_and_allowed_children_make_nothing_be_read()
    {
        IContentType element = await Given.ElementTypeAsync();
        (IContentType page, _) = await TypesAsync(element);
        IMediaType medium = await MediaTypeAsync();
        await PageAsync(page, "blocks", Block(element, Word()));
        foreach (IContentType type in (IContentType[])[page, element])
        {
            Assert.Empty((await ReadAfterAsync(() => UpdateAsync(Renamed(type)))).Pages);
        }

        page.AllowedContentTypes = [];
        Assert.Empty((await ReadAfterAsync(() => UpdateAsync(page))).Pages);
        Assert.Empty((await ReadAfterAsync(() => Engine.Get<IMediaTypeService>().UpdateAsync(Renamed(medium), Given.Editor))).Pages);
    }

    [Fact]
    public async Task A_language_has_its_own_index_built_when_it_comes_and_takes_it_along_when_it_goes()
    {
        const string Latvian = "lv-LV";
        string word = Word();
        IContent page = await Given.PublishedAsync(await Given.PageTypeAsync(ContentVariation.Culture), null, (English, Given.Unique("Page "), word));
        await fixture.CaughtUpAsync();
        string before = Assert.Single(Folders(English));
        Assert.Empty((await ReadAfterAsync(() => Given.LanguageAsync(Latvian))).Cultures.Except([Latvian]));
        Assert.Equal([English, Latvian], Engine.Get<SiteIndexes>().Cultures.Order());
        Assert.Equal(before, Assert.Single(Folders(English)));

        page.SetCultureName(Given.Unique("Lapa "), Latvian);
        page.SetValue("headline", word, Latvian);
        Assert.True(Engine.Get<IContentService>().Save(page).Success);
        await Given.PublishAsync(page.Key, Latvian);
        await fixture.CaughtUpAsync();
        Assert.Equal(1, Found(word, Latvian));

        ILanguageService languages = Engine.Get<ILanguageService>();
        ILanguage language = (await languages.GetAsync(Latvian))!; // it was made above
        (language.FallbackIsoCode, language.CultureName, language.IsMandatory) = (English, "Latviešu", true);
        Assert.Empty((await ReadAfterAsync(async () => Assert.True((await languages.UpdateAsync(language, Given.Editor)).Success))).Pages);

        Assert.Empty((await ReadAfterAsync(async () => Assert.True((await languages.DeleteAsync(Latvian, Given.Editor)).Success))).Pages);
        Assert.Equal([English], Engine.Get<SiteIndexes>().Cultures);
        Assert.Empty(Folders(Latvian));
        Assert.Equal(0, Found(word, Latvian));
        Assert.Equal(1, Found(word));
    }

    [Fact]
    public async Task One_index_is_built_anew_alone()
    {
        await Given.LanguageAsync("sv-SE");
        string word = Word();
        await PageAsync(await Given.PageTypeAsync(), "headline", word);
        SiteIndexing indexing = Engine.Get<SiteIndexing>();
        HashSet<string> cultures = (await ReadAfterAsync(() =>
        {
            indexing.BuildAnew(English);
            Assert.True(indexing.IsBuildingIn(English));
            Assert.False(indexing.IsBuildingIn("sv-SE"));
            return Task.CompletedTask;
        })).Cultures;
        Assert.Equal([English], cultures);
        Assert.False(indexing.IsBuildingIn(English));
        Assert.Equal(1, Found(word));
        Assert.True((await Engine.Get<ILanguageService>().DeleteAsync("sv-SE", Given.Editor)).Success);
        await fixture.CaughtUpAsync();
    }

    private static string Word() => "zq" + Guid.NewGuid().ToString("N")[..12];

    private static T Renamed<T>(T type) where T : IContentTypeComposition
    {
        (type.Name, type.Icon, type.Description) = ("Another name", "icon-cat", "Another description");
        return type;
    }

    private static string Keys(IElement element) => JsonSerializer.Serialize(new[] { element.Key });

    private static string Block(IContentType type, string headline)
    {
        Guid key = Guid.NewGuid();
        return $$"""
            {"layout":{"Umbraco.BlockList":[{"contentKey":"{{key}}"}]},"settingsData":[],"expose":[{"contentKey":"{{key}}","culture":null,"segment":null}],
            "contentData":[{"key":"{{key}}","contentTypeKey":"{{type.Key}}","values":[{"alias":"headline","value":"{{headline}}"}]}]}
            """;
    }

    private string[] Folders(string culture) => Directory.GetDirectories(new DataDirectory(Engine.Folder).Indexes, $"{culture}.*");

    private int Found(string word, string culture = English) => Engine.Get<SiteSearch>().Find(new(word, culture, new Dictionary<string, string>(), 0, 10)).Total;

    private async Task<(HashSet<Guid> Pages, HashSet<string> Cultures)> ReadAfterAsync(Func<Task> change)
    {
        await fixture.CaughtUpAsync();
        fixture.Pages.Forget();
        await change();
        Assert.False(Engine.Get<SiteIndexing>().IsBuilding);
        await fixture.CaughtUpAsync();
        return ([.. fixture.Pages.Read.Select(read => read.Page)], [.. fixture.Pages.Read.Select(read => read.Culture)]);
    }

    private async Task UpdateAsync(IContentType type) => Assert.True((await Engine.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);

    /// <summary>A page type with blocks and a picker, and an element type with blocks.</summary>
    private async Task<(IContentType Page, IContentType Holding)> TypesAsync(params IContentType[] blocks)
    {
        IDataType list = await Given.DataTypeAsync("Umbraco.BlockList", JsonSerializer.Serialize(new { blocks = blocks.Select(block => new { contentElementTypeKey = block.Key }) })), picker = await Given.DataTypeAsync("Umbraco.ElementPicker");
        return (await Given.PageTypeAsync(shape: type => { Given.With("blocks", list)(type); Given.With("elements", picker)(type); }), await Given.ElementTypeAsync(shape: Given.With("blocks", list)));
    }

    private async Task<IMediaType> MediaTypeAsync()
    {
        IShortStringHelper strings = Engine.Get<IShortStringHelper>();
        MediaType type = new(strings, Constants.System.Root) { Alias = Given.Unique("medium"), Name = "Medium", Icon = "icon-picture", AllowedAsRoot = true };
        type.AddPropertyType(new PropertyType(strings, await Given.TextstringAsync(), "caption") { Name = "Caption" }, "content", "Content");
        Assert.True((await Engine.Get<IMediaTypeService>().CreateAsync(type, Given.Editor)).Success);
        return Engine.Get<IMediaTypeService>().Get(type.Key)!; // it was made above
    }

    private string Picked(IMediaType type)
    {
        IMedia medium = Engine.Get<IMediaService>().CreateMedia(Given.Unique("Medium "), Constants.System.Root, type.Alias);
        Assert.True(Engine.Get<IMediaService>().Save(medium).Success);
        return JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = medium.Key } });
    }

    private async Task<IElement> ElementAsync(IContentType type, string alias, string value)
    {
        IElement element = await Engine.ElementAsync(type, null, (null, Given.Unique("Element "), null));
        element.SetValue(alias, value);
        Assert.True(Engine.Get<IElementService>().Save(element).Success);
        await Engine.PublishElementAsync(element.Key, (string?)null);
        return element;
    }

    private async Task<Guid> PageAsync(IContentType type, string alias, string value)
    {
        IContent page = await Given.DocumentAsync(type, null, (null, Given.Unique("Page "), null));
        page.SetValue(alias, value);
        Assert.True(Engine.Get<IContentService>().Save(page).Success);
        await Given.PublishAsync(page.Key, (string?)null);
        return page.Key;
    }
}
