using Umbraco.Cms.Core.Persistence.Repositories;

namespace Samverkan.Tests.Persistence;

/// <summary>What siblings are called.</summary>
public sealed class NameTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Theory]
    [InlineData("Name", "Name", "Name (1)")]
    [InlineData("Name|name (1)|Name (3)", "NAME", "NAME (2)")]
    [InlineData("Name|Name (1)", "Name (1)", "Name (2)")]
    [InlineData("Name", "Name (3)", "Name (3)")]
    [InlineData("Name (1)", "Name (1)", "Name (1) (1)")]
    [InlineData("Name (1)", "Name", "Name")]
    [InlineData("Title", "Title.", "Title. (1)")]
    [InlineData("Åsa", "åsa", "åsa (1)")]
    public async Task A_name_that_is_taken_gets_the_lowest_free_number(string taken, string given, string expected)
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = Saved(type, Constants.System.Root, Given.Unique("Parent "));
        foreach (string name in taken.Split('|')) Assert.Equal(name, Saved(type, parent.Id, name).Name);
        Assert.Equal(expected, Saved(type, parent.Id, given).Name);
    }

    [Fact]
    public async Task An_empty_name_becomes_a_number()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = Saved(type, Constants.System.Root, Given.Unique("Parent "));
        Assert.Equal([" (1)", " (2)"], new[] { Saved(type, parent.Id, "").Name, Saved(type, parent.Id, "").Name });
    }

    [Fact]
    public async Task A_document_that_got_a_number_keeps_it_when_it_is_saved_again()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = Saved(type, Constants.System.Root, Given.Unique("Parent "));
        Saved(type, parent.Id, "Title");
        IContent numbered = Saved(type, parent.Id, "Title.");
        IContent again = Contents.GetById(numbered.Key)!;
        again.SetValue("headline", "changed");
        Assert.True(Contents.Save(again).Success);
        again.Name = "Title. (1)";
        Assert.True(Contents.Save(again).Success);
        Assert.Equal("Title. (1)", Contents.GetById(numbered.Key)!.Name);
    }

    [Fact]
    public async Task A_document_that_moves_among_others_gets_a_name_of_its_own_there()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent from = Saved(type, Constants.System.Root, Given.Unique("From ")), to = Saved(type, Constants.System.Root, Given.Unique("To "));
        Saved(type, to.Id, "Same");
        IContent moved = Saved(type, from.Id, "Same");
        Assert.True(Contents.Move(moved, to.Id).Success);
        Assert.Equal("Same (1)", Contents.GetById(moved.Key)!.Name);
    }

    [Fact]
    public async Task Variant_names_are_unique_in_their_culture_only()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent parent = await _given.DocumentAsync(type, null, ("en-US", Given.Unique("Parent "), null), ("sv-SE", Given.Unique("Mamma "), null));
        await _given.DocumentAsync(type, parent.Key, ("en-US", "Home", null), ("sv-SE", "Hem", null));
        IContent second = await _given.DocumentAsync(type, parent.Key, ("en-US", "Hem", null), ("sv-SE", "Hem", null));
        Assert.Equal(("Hem", "Hem (1)"), (second.GetCultureName("en-US"), second.GetCultureName("sv-SE")));
        Assert.Equal("Hem", second.Name);
    }

    [Fact]
    public async Task A_variant_document_without_a_name_in_the_default_culture_takes_another()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        string name = Given.Unique("Bara svenska ");
        Assert.Equal(name, (await _given.DocumentAsync(type, null, ("sv-SE", name, null))).Name);
    }

    [Fact]
    public async Task Blueprints_may_have_equal_names()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent[] blueprints = [.. Enumerable.Range(0, 2).Select(_ =>
        {
            IContent blueprint = Contents.Create("Blueprint", Constants.System.Root, type.Alias);
            Contents.SaveBlueprint(blueprint, null);
            return Contents.GetBlueprintById(blueprint.Key)!;
        })];
        Assert.All(blueprints, b => Assert.Equal(("Blueprint", true), (b.Name, b.Blueprint)));
        Assert.Equal(2, Contents.GetBlueprintsForContentTypes(type.Id).Count());
        Assert.Null(Contents.GetById(blueprints[0].Key));
    }

    [Fact]
    public async Task A_variant_document_without_any_name_is_refused()
    {
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent nameless = Contents.Create("", Constants.System.Root, type);
        Assert.Throws<InvalidOperationException>(() => _engine.Scoped(() =>
        {
            _engine.Get<IDocumentRepository>().Save(nameless);
            return true;
        }));
        Assert.Throws<InvalidOperationException>(() => Contents.Save(nameless));
    }

    [Fact]
    public async Task Names_and_texts_lose_the_characters_that_XML_forbids()
    {
        await _given.LanguageAsync("sv-SE");
        string name = Given.Unique("Name");
        IContent plain = Contents.Create($"{name}\u0001", Constants.System.Root, (await _given.PageTypeAsync()).Alias);
        plain.SetValue("headline", "one\u0002two\tå\U0001F600");
        Assert.True(Contents.Save(plain).Success);
        Assert.Equal((name, "onetwo\tå\U0001F600"), (Contents.GetById(plain.Key)!.Name, Contents.GetById(plain.Key)!.GetValue<string>("headline")));

        IContent variant = Contents.Create("", Constants.System.Root, await _given.PageTypeAsync(ContentVariation.Culture));
        variant.SetCultureName($"{name}\u000B english", "en-US");
        variant.SetCultureName($"{name}\uFFFF svenska", "sv-SE");
        Assert.True(Contents.Save(variant).Success);
        variant = Contents.GetById(variant.Key)!;
        Assert.Equal(($"{name} english", $"{name} english", $"{name} svenska"), (variant.Name, variant.GetCultureName("en-US"), variant.GetCultureName("sv-SE")));
        await _given.PublishAsync(variant.Key, "en-US");
        Assert.Equal($"{name} english", Contents.GetById(variant.Key)!.GetPublishName("en-US"));

        IMedia folder = _engine.Get<IMediaService>().CreateMedia($"{name}\u0001", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Assert.True(_engine.Get<IMediaService>().Save(folder).Success);
        Assert.Equal(name, _engine.Get<IMediaService>().GetById(folder.Key)!.Name);
    }

    private IContent Saved(IContentType type, int parent, string name)
    {
        IContent document = Contents.Create(name, parent, type.Alias);
        Assert.True(Contents.Save(document).Success);
        return Contents.GetById(document.Key)!;
    }
}
