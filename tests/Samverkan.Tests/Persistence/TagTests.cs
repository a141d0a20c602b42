namespace Samverkan.Tests.Persistence;

public sealed class TagTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    [Fact]
    public async Task Publishing_writes_tags_saving_does_not_and_unpublishing_removes_them()
    {
        IContent page = await TaggedAsync("red;green");
        Assert.Empty(Tags(page));
        await _given.PublishAsync(page.Key, [null]);
        Assert.Equal(["green", "red"], Tags(page));

        IContent draft = Contents.GetById(page.Key)!;
        draft.SetValue("words", "blue");
        Assert.True(Contents.Save(draft).Success);
        Assert.Equal(["green", "red"], Tags(page));
        Assert.True(Contents.Unpublish(Contents.GetById(page.Key)!).Success);
        Assert.Empty(Tags(page));
    }

    [Fact]
    public async Task Tags_that_differ_in_case_only_are_one()
    {
        string word = Given.Unique("word");
        IContent first = await TaggedAsync(word), second = await TaggedAsync($"{word.ToUpperInvariant()};{word}");
        await _given.PublishAsync(first.Key, [null]);
        await _given.PublishAsync(second.Key, [null]);
        Assert.Equal(Tags(first), Tags(second));
        Assert.Equal(2, _engine.Get<ITagService>().GetAllContentTags("words").Single(t => t.Text == word).NodeCount);
    }

    [Fact]
    public async Task What_is_in_the_bin_is_not_found_by_its_tags()
    {
        string word = Given.Unique("word");
        IContent page = await TaggedAsync(word);
        await _given.PublishAsync(page.Key, [null]);
        Assert.Equal([page.Id], _engine.Get<ITagService>().GetTaggedContentByTag(word).Select(t => t.EntityId));
        Assert.True(Contents.MoveToRecycleBin(Contents.GetById(page.Key)!).Success);
        Assert.Empty(_engine.Get<ITagService>().GetTaggedContentByTag(word));
    }

    private string[] Tags(IContent page) => [.. _engine.Get<ITagService>().GetTagsForEntity(page.Key).Select(t => t.Text)];

    private async Task<IContent> TaggedAsync(string words)
    {
        IContentType type = await _given.PageTypeAsync(shape: _given.With("words", await _given.DataTypeAsync(WordsEditor.EditorAlias)));
        IContent page = await _given.DocumentAsync(type, null, (null, Given.Unique("Tagged "), null));
        page.SetValue("words", words);
        Assert.True(Contents.Save(page).Success);
        return page;
    }
}
