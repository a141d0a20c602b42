using Lucene.Net.Documents;
using Microsoft.Extensions.Logging.Abstractions;
using Samverkan.Cms.Hosting;
using Samverkan.Cms.Search.Site;

namespace Samverkan.Tests.Search;

/// <summary>What is on disk is used when it is whole and says what the content says; else it is built anew.</summary>
public sealed class DamagedIndexTests : IDisposable
{
    private const string Culture = "sv-SE", State = "as it is";

    private readonly string _folder = Directory.CreateTempSubdirectory("samverkan-index-").FullName;

    [Fact]
    public void A_whole_index_is_used_again()
    {
        Build();
        using SiteIndexes indexes = Indexes();
        Assert.True(indexes.Shelf.Open(Culture, State));
        Assert.Equal(1, indexes.Count(Culture));
    }

    [Fact]
    public void An_index_of_older_content_answers_until_another_is_built()
    {
        Build();
        using SiteIndexes indexes = Indexes();
        Assert.False(indexes.Shelf.Open(Culture, "as it has become"));
        Assert.Equal(1, indexes.Count(Culture));
    }

    [Fact]
    public void An_index_that_was_to_be_built_anew_still_is_after_a_restart()
    {
        Build();
        using SiteIndexes indexes = Indexes();
        indexes.Shelf.MarkStale();
        Assert.False(indexes.Shelf.Open(Culture, State));
    }

    [Theory, InlineData("segments_*"), InlineData("_0.cfs"), InlineData("_0.si")]
    public void A_damaged_index_is_not_used(string file)
    {
        string folder = Build();
        foreach (string damaged in Directory.GetFiles(folder, file)) System.IO.File.WriteAllBytes(damaged, [1, 2, 3]);
        using SiteIndexes indexes = Indexes();
        Assert.False(indexes.Shelf.Open(Culture, State));
    }

    [Fact]
    public void A_missing_index_is_no_fault()
    {
        using SiteIndexes indexes = Indexes();
        Assert.False(indexes.Shelf.Open(Culture, State));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SiteIndexes Indexes() => new(new DataDirectory(_folder), NullLogger<SiteIndexes>.Instance);

    private string Build()
    {
        using SiteIndexes indexes = Indexes();
        using LanguageIndex index = indexes.Shelf.Beside(Culture);
        index.Put(Guid.NewGuid(), new Document { new TextField(Fields.Title, "Människohandel", Field.Store.NO) });
        index.Commit(State);
        return index.Folder;
    }
}
