using Umbraco.Cms.Core.PublishedCache;

namespace Samverkan.Tests.Persistence;

public sealed class DocumentTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    private IContentService Contents => _engine.Get<IContentService>();

    private IPublishedContentCache Published => _engine.Get<IPublishedContentCache>();

    [Fact]
    public async Task A_published_variant_document_keeps_its_published_values_while_the_draft_changes()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent home = await _given.PublishedAsync(type, null, ("en-US", "Home", "Welcome"), ("sv-SE", "Hem", "Välkommen"));

        home.SetValue("headline", "Hej", "sv-SE");
        Assert.True(Contents.Save(home).Success);

        IContent again = Contents.GetById(home.Key)!;
        Assert.Equal(("Hej", "Välkommen"), (again.GetValue("headline", "sv-SE"), again.GetValue("headline", "sv-SE", published: true)));
        Assert.Equal(["sv-SE"], again.EditedCultures!);
        Assert.Equal(["en-US", "sv-SE"], again.PublishedCultures.Order());
        Assert.True(again.PublishedVersionId < again.VersionId);
    }

    [Fact]
    public async Task Unpublishing_one_culture_leaves_the_other()
    {
        await _given.LanguageAsync("sv-SE");
        IContentType type = await _given.PageTypeAsync(ContentVariation.Culture);
        IContent home = await _given.PublishedAsync(type, null, ("en-US", "Home", "Welcome"), ("sv-SE", "Hem", "Välkommen"));

        HashSet<string> swedish = ["sv-SE"];
        await _engine.Get<IContentPublishingService>().UnpublishAsync(home.Key, swedish, Given.Editor);

        Assert.Equal(["en-US"], Contents.GetById(home.Key)!.PublishedCultures);
        Assert.True(Published.GetById(home.Key)!.IsPublished("en-US"));
        Assert.False(Published.GetById(home.Key)!.IsPublished("sv-SE"));
    }

    [Fact]
    public async Task An_invariant_document_is_published_renamed_and_published_again()
    {
        IContentType type = await _given.PageTypeAsync();
        string first = Given.Unique("First "), second = Given.Unique("Second ");
        IContent note = await _given.PublishedAsync(type, null, (null, first, "text"));
        note.Name = second;
        Assert.True(Contents.Save(note).Success);
        Assert.True(Contents.GetById(note.Key)!.Edited);
        Assert.Equal(first, Published.GetById(note.Key)!.Name);

        await _given.PublishAsync(note.Key, [null]);
        Assert.False(Contents.GetById(note.Key)!.Edited);
        Assert.Equal(second, Published.GetById(note.Key)!.Name);
        Assert.True(Contents.Unpublish(Contents.GetById(note.Key)!).Success);
        Assert.Null(Published.GetById(note.Key));
    }

    [Fact]
    public async Task What_a_repository_returns_is_a_copy_and_clean()
    {
        IContentType type = await _given.PageTypeAsync();
        string name = Given.Unique("Copied ");
        IContent note = await _given.DocumentAsync(type, null, (null, name, "text"));
        Contents.GetById(note.Key)!.Name = "changed by a service";
        Assert.Equal(name, Contents.GetById(note.Key)!.Name);
        Assert.False(Contents.GetById(note.Key)!.IsDirty());
    }

    [Fact]
    public async Task Siblings_get_the_lowest_free_number_and_equal_url_segments_count_as_equal_names()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.DocumentAsync(type, null, (null, Given.Unique("Parent "), null));
        string[] given = ["Title", "Title", "title", "Title."];
        string[] names = [.. (await Task.WhenAll(given.Select(n => _given.DocumentAsync(type, parent.Key, (null, n, null))))).Select(d => d.Name!).Order(StringComparer.OrdinalIgnoreCase)];
        Assert.Equal(4, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("Title (1)", names, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_not_committed_is_seen_by_its_own_scope_only_and_rolled_back_with_its_caches()
    {
        ILanguageService languages = _engine.Get<ILanguageService>();
        int before = (await languages.GetAllAsync()).Count();
        using (_engine.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await languages.CreateAsync(new Language("lv-LV", "Latviešu"), Given.Editor);
            int others = OnAnotherFlow(() => languages.GetAllAsync().GetAwaiter().GetResult().Count());
            Assert.Equal((before + 1, before), ((await languages.GetAllAsync()).Count(), others));
        }

        Assert.Equal(before, (await languages.GetAllAsync()).Count());
    }

    [Fact]
    public async Task Forty_documents_are_created_and_published_at_once()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.PublishedAsync(type, null, (null, Given.Unique("Many "), null));
        IContent[] made = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => _given.PublishedAsync(type, parent.Key, (null, "Same name", "x")))));
        Assert.All(made, document => Assert.NotNull(Published.GetById(document.Key)));
        Assert.Equal(40, Contents.GetPagedChildren(parent.Id, 0, 100, out _, null, null, null).Select(c => c.Name).Distinct().Count());
    }

    [Fact]
    public async Task A_document_goes_to_the_bin_with_what_is_below_it_and_comes_back_unpublished()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent parent = await _given.PublishedAsync(type, null, (null, Given.Unique("Bin "), null));
        IContent child = await _given.PublishedAsync(type, parent.Key, (null, "Child", "x"));

        Assert.True(Contents.MoveToRecycleBin(parent).Success);
        Assert.Equal($"-1,-20,{parent.Id},{child.Id}", Contents.GetById(child.Key)!.Path);
        Assert.True(Contents.GetById(child.Key)!.Trashed);
        Assert.Null(Published.GetById(child.Key));

        Assert.True(Contents.Move(Contents.GetById(parent.Key)!, Constants.System.Root).Success);
        Assert.False(Contents.GetById(parent.Key)!.Published);
        Assert.True(Contents.GetById(child.Key)!.Published);
        Assert.Equal($"-1,{parent.Id},{child.Id}", Contents.GetById(child.Key)!.Path);
    }

    [Fact]
    public async Task A_deleted_document_is_gone_with_all_its_rows()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent document = await _given.PublishedAsync(type, null, (null, Given.Unique("Gone "), "x"));
        Assert.True(Contents.Delete(Contents.GetById(document.Key)!).Success);
        Assert.Null(Contents.GetById(document.Key));
    }

    /// <summary>On a thread of its own: a task could run inline, in this flow and its scope.</summary>
    private static T OnAnotherFlow<T>(Func<T> work)
    {
        T result = default!;
        Thread thread = new(() => result = work());
        thread.UnsafeStart();
        thread.Join();
        return result;
    }
}
