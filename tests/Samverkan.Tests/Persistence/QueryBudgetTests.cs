namespace Samverkan.Tests.Persistence;

/// <summary>How many commands the paths may send that many people wait for.</summary>
public sealed class QueryBudgetTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task A_page_of_fifty_children_takes_eight_commands()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), null));
        Contents.Save(Enumerable.Range(0, 50).Select(n => Contents.Create($"Child {n}", parent.Id, type.Alias)).ToArray());
        Assert.Equal(50, Queries.AtMost(8, () => Contents.GetPagedChildren(parent.Id, 0, 50, out _, null, null, null).Count()));
    }

    [Fact]
    public async Task A_document_that_was_read_is_read_again_without_a_command()
    {
        IContent page = await _given.PublishedAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), "x"));
        Contents.GetById(page.Key);
        Assert.Equal(page.Name, Queries.AtMost(0, () => Contents.GetById(page.Key)!.Name));
    }

    [Fact]
    public async Task Publishing_a_document_takes_forty_five_commands()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent page = await _given.PublishedAsync(type, null, ("en-US", Given.Unique("Page "), "x"), ("sv-SE", Given.Unique("Sida "), "y"));
        page.SetValue("headline", "changed", "en-US");
        Assert.True(Contents.Save(page).Success);
        await Queries.AtMost(45, async () =>
        {
            await _given.PublishAsync(page.Key, "en-US", "sv-SE");
            return true;
        });
    }
}
