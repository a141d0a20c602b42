using System.Text.Json.Nodes;
using Samverkan.Cms.Search.Editors;
using Umbraco.Cms.Core.Models.Membership;

namespace Samverkan.Tests.Management;

/// <summary>What editors seek is found as soon as it is saved, as far as their start nodes go.</summary>
public sealed class EditorSearchTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task A_draft_is_found_at_once_by_what_is_typed_of_its_names_or_texts()
    {
        await Given.LanguageAsync("sv-SE");
        (string name, string svenska, string text) = (Word("Harbour"), Word("Åhamn"), Word("lighthouse"));
        IContent draft = await Given.DocumentAsync(await Given.PageTypeAsync(ContentVariation.Culture), null, ("en-US", $"The {name}", $"At the {text}, by night"), ("sv-SE", svenska, ""));
        foreach (string typed in new[] { name, name[..9].ToUpperInvariant(), name[3..12], $"{name[..8]} the", svenska.ToLowerInvariant(), svenska.Replace('Å', 'a'), text, text[..9], $"{name} night {text[..^1]}", draft.Key.ToString(), $"{draft.Id}" })
        {
            Assert.Contains(draft.Key, await FoundAsync("document", typed));
        }

        Assert.Empty(await FoundAsync("document", $"{name} morning"));
        Assert.Empty(await FoundAsync("media", name));
        Assert.Empty(await FoundAsync("document", " "));
        Assert.Empty(await FoundAsync("document", "!"));
    }

    [Fact]
    public async Task A_name_that_begins_so_stands_first_and_a_text_last()
    {
        string word = Word("meadow");
        IContentType type = await Given.PageTypeAsync();
        IContent text = await Given.DocumentAsync(type, null, (null, "A", word)), part = await Given.DocumentAsync(type, null, (null, $"Water{word}", "")), inner = await Given.DocumentAsync(type, null, (null, $"C {word}", "")), first = await Given.DocumentAsync(type, null, (null, $"{word} z", ""));
        Assert.Equal([first.Key, inner.Key, part.Key, text.Key], await FoundAsync("document", word));
    }

    [Fact]
    public async Task What_was_renamed_moved_or_deleted_is_found_as_it_is_now()
    {
        (string before, string after) = (Word("before"), Word("after"));
        IContentType type = await Given.PageTypeAsync();
        IContent one = await Given.DocumentAsync(type, null, (null, "One", "")), other = await Given.DocumentAsync(type, null, (null, "Other", ""));
        IContent branch = await Given.DocumentAsync(type, one.Key, (null, "Branch", "")), leaf = await Given.DocumentAsync(type, branch.Key, (null, before, ""));
        Assert.Equal([leaf.Key], await FoundAsync("document", before));

        leaf.Name = after;
        Assert.True(fixture.Api.Get<IContentService>().Save(leaf).Success);
        Assert.Empty(await FoundAsync("document", before));
        Assert.Equal([leaf.Key], await FoundAsync("document", $"{after}&parentId={one.Key}"));

        await Client.OkAsync(Client.PutAsync($"/document/{branch.Key}/move", new { target = new { id = other.Key } }));
        Assert.Empty(await FoundAsync("document", $"{after}&parentId={one.Key}"));
        Assert.Equal([leaf.Key], await FoundAsync("document", $"{after}&parentId={other.Key}"));
        Assert.Empty(await FoundAsync("document", $"{leaf.Key}&parentId={leaf.Key}")); // below means below

        await Client.OkAsync(Client.PutAsync($"/document/{branch.Key}/move-to-recycle-bin"));
        Assert.Empty(await FoundAsync("document", $"{after}&trashed=false"));
        Assert.Equal([leaf.Key], await FoundAsync("document", $"{after}&trashed=true"));
        await Client.OkAsync(Client.DeleteAsync($"/recycle-bin/document/{branch.Key}"));
        Assert.Empty(await FoundAsync("document", after));
    }

    [Fact]
    public async Task An_element_is_found_where_its_folder_went()
    {
        string word = Word("element");
        EntityContainer folder = await fixture.Api.FolderAsync(), inner = await fixture.Api.FolderAsync(folder.Key);
        IElement element = await fixture.Api.ElementAsync(await Given.ElementTypeAsync(), inner.Key, (null, "Shelf", word));
        Assert.Equal([element.Key], await FoundAsync("element", word[..8]));
        await Client.OkAsync(Client.PutAsync($"/element/folder/{folder.Key}/move-to-recycle-bin"));
        Assert.Equal([element.Key], await FoundAsync("element", word)); // in the bin, which the client marks
        await Client.OkAsync(Client.DeleteAsync($"/recycle-bin/element/folder/{folder.Key}"));
        Assert.Empty(await FoundAsync("element", word));
    }

    [Fact]
    public async Task Pages_of_what_is_found_are_whole_and_their_total_exact()
    {
        string word = Word("many");
        IContentType type = await Given.PageTypeAsync(), other = await Given.PageTypeAsync();
        for (int i = 10; i < 23; i++) await Given.DocumentAsync(type, null, (null, $"{word} {i}", ""));
        await Given.DocumentAsync(other, null, (null, $"{word} 99", ""));
        JsonNode page = await Client.ReadAsync($"/item/document/search?query={word}&skip=9&take=3&allowedDocumentTypes={type.Key}");
        Assert.Equal((13, $"{word} 19,{word} 20,{word} 21"), ((int)page["total"]!, string.Join(',', page["items"]!.AsArray().Select(item => (string?)item!["variants"]![0]!["name"]))));
        Assert.Equal((14, 0), ((int)(page = await Client.ReadAsync($"/item/document/search?query={word}&take=0"))["total"]!, page["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task Whoever_has_start_nodes_finds_no_text_outside_them()
    {
        string word = Word("secret");
        IContentType type = await Given.PageTypeAsync();
        IContent start = await Given.DocumentAsync(type, null, (null, "Start", word)), below = await Given.DocumentAsync(type, start.Key, (null, "Below", word)), outside = await Given.DocumentAsync(type, null, (null, "Outside", word));
        string email = $"{Guid.NewGuid():N}@example.org";
        IUser user = (await fixture.Api.Get<IUserService>().GetAsync(await fixture.Api.NewUserAsync(email, Constants.Security.EditorGroupKey)))!;
        user.StartContentIds = [start.Id];
        fixture.Api.Get<IUserService>().Save(user);
        Session editor = await fixture.Api.SignInAsync(email);
        JsonNode found = await editor.ReadAsync($"/item/document/search?query={word}");
        Assert.Equal((2, true), ((int)found["total"]!, Keys(found).ToHashSet().SetEquals([start.Key, below.Key])));
        Assert.Equal(0, (int)(await editor.ReadAsync($"/item/document/search?query={outside.Key}"))["total"]!);
        Assert.Equal(3, (int)(await Client.ReadAsync($"/item/document/search?query={word}"))["total"]!);
    }

    [Fact]
    public async Task What_a_type_no_longer_has_is_no_longer_found()
    {
        string word = Word("property");
        IContentType type = await Given.PageTypeAsync();
        IContent document = await Given.DocumentAsync(type, null, (null, "Page", word));
        Assert.Equal([document.Key], await FoundAsync("document", word));
        type.RemovePropertyType("headline");
        Assert.True((await fixture.Api.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);
        Assert.Empty(await FoundAsync("document", word));
    }

    [Fact]
    public async Task The_index_is_shown_asked_and_built_anew_beside_those_of_the_site()
    {
        string word = Word("dashboard");
        IContent document = await Given.DocumentAsync(await Given.PageTypeAsync(), null, (null, word, ""));
        Assert.Contains(EditorIndexes.Name, (await Client.ReadAsync("/indexer"))["items"]!.AsArray().Select(index => (string?)index!["name"]));
        JsonNode hit = Assert.Single((await Client.ReadAsync($"/searcher/{EditorIndexes.Name}/query?term={word}"))["items"]!.AsArray())!;
        Assert.Equal((document.Key.ToString(), word), ((string?)hit["id"], (string?)hit["fields"]![0]!["values"]![0]));
        Assert.Equal([("nodeName", word), ("__IndexType", "content"), ("__Key", document.Key.ToString())], hit["fields"]!.AsArray().Select(field => ((string?)field!["name"], (string?)field["values"]![0]))); // by these the client leads to it

        await Client.OkAsync(Client.PostAsync($"/indexer/{EditorIndexes.Name}/rebuild"));
        IContent meanwhile = await Given.DocumentAsync(await Given.PageTypeAsync(), null, (null, $"{word} two", ""));
        Assert.Equal([document.Key, meanwhile.Key], await FoundAsync("document", word));
        JsonNode index = await Client.ReadAsync($"/indexer/{EditorIndexes.Name}");
        Assert.Equal("Healthy", (string?)index["healthStatus"]!["status"]);
        Assert.InRange((int)index["documentCount"]!, 2, int.MaxValue);
    }

    [Theory, InlineData("sv", "Indexet är helt", "Storlek i byte"), InlineData("en-US", "The index is whole", "Size in bytes")]
    public async Task An_index_is_described_in_the_language_of_whoever_looks_at_it(string language, string health, string size)
    {
        Session editor = await fixture.Api.SignInAsync();
        await editor.OkAsync(editor.PutAsync("/user/current/profile", new { languageIsoCode = language }));
        await Search.Indexed.UntilAsync(() => !fixture.Api.Get<EditorIndexing>().IsBuilding, TimeSpan.FromSeconds(30));
        JsonNode index = await editor.ReadAsync($"/indexer/{EditorIndexes.Name}");
        Assert.StartsWith(health, (string?)index["healthStatus"]!["message"]);
        Assert.NotNull(index["providerProperties"]![size]);
    }

    private static string Word(string beginning) => beginning + Guid.NewGuid().ToString("N")[..10];

    private async Task<Guid[]> FoundAsync(string kind, string query) => [.. Keys(await Client.ReadAsync($"/item/{kind}/search?query={query}"))];

    private static IEnumerable<Guid> Keys(JsonNode page) => page["items"]!.AsArray().Select(item => (Guid)item!["id"]!);
}
