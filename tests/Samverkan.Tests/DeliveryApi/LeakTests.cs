using System.Net;
using System.Text.Json.Nodes;
using Samverkan.Cms.Search.Site;
using Samverkan.Tests.Management;
using Umbraco.Cms.Core.Models;

namespace Samverkan.Tests.DeliveryApi;

public sealed class SecretsFixture : ReaderFixture
{
    public const string ExcludedType = "excludedPage";

    protected override Dictionary<string, string?> Settings => new() { ["Umbraco:CMS:DeliveryApi:DisallowedContentTypeAliases:0"] = ExcludedType };
}

public sealed class SecretsInTreesFixture : ReaderFixture
{
    protected override Dictionary<string, string?> Settings => new() { ["Umbraco:CMS:DeliveryApi:DisallowedContentTypeAliases:0"] = SecretsFixture.ExcludedType, ["Umbraco:CMS:DeliveryApi:RichTextOutputAsJson"] = "true" };
}

public sealed class LeakTests(SecretsFixture fixture) : LeakTestsBase(fixture), IClassFixture<SecretsFixture>;

public sealed class LeakInTreeTests(SecretsInTreesFixture fixture) : LeakTestsBase(fixture), IClassFixture<SecretsInTreesFixture>;

/// <summary>What visitors may not see is in no answer: by no route, in no state, at no depth of expansion.</summary>
public abstract class LeakTestsBase(ReaderFixture fixture)
{
    private readonly Pages _pages = new(fixture);

    /// <summary>The ways of not being public; and one of being it, so that a test that sees nothing fails.</summary>
    public enum State { Public, NeverPublished, Unpublished, InBin, BelowUnpublished, Protected, BelowProtected, Excluded }

    public static TheoryData<State> States => [.. Enum.GetValues<State>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Nothing_tells_of_it(State state)
    {
        string mark = Given.Unique("secret");
        var types = await _pages.TypeAsync();
        IContent root = await fixture.Given.PublishedAsync(types.Page, null, (null, Given.Unique("Root "), null));
        IContent secret = await SecretAsync(state, types.Page, root, mark);
        IContent near = await _pages.ReferringAsync(types, root.Key, Given.Unique("Near "), secret), far = await _pages.ReferringAsync(types, root.Key, Given.Unique("Far "), near);
        await HideAsync(state, secret, root);
        string nearPath = $"/{Slug(near)}", farPath = $"/{Slug(far)}", secretPath = $"/{Slug(secret)}";

        bool told = false;
        foreach (string route in (string[])
        [
            $"/content/item/{near.Key}?", $"/content/item/{far.Key}?", $"/content/item{nearPath}?", $"/content/item{farPath}?", $"/content/items?id={near.Key}&id={far.Key}&", $"/content?take=1000&",
            $"/content?fetch=descendants:{root.Key}&", $"/content?fetch=children:{root.Key}&filter=name:{mark}&", $"/content?filter=name:{mark}&", $"/content?fetch=children:{secret.ParentId}&", $"/content?filter=contentType:{secret.ContentType.Alias}&",
            $"/content/item/{secret.Key}?", $"/content/item{secretPath}?",
        ])
        {
            foreach (string expand in (string[])["", "expand=$all", "expand=properties[$all[properties[$all]]]", "expand=properties[$all[properties[$all[properties[$all]]]]]"])
            {
                HttpResponseMessage response = await fixture.Reader.GetAsync(route + expand, ("Start-Item", root.Key.ToString()));
                string answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) + string.Join(' ', response.Headers.SelectMany(h => h.Value));
                bool tells = answer.Contains(mark, StringComparison.OrdinalIgnoreCase) || answer.Contains(secret.Key.ToString(), StringComparison.OrdinalIgnoreCase);
                Assert.False(tells && state is not State.Public, $"{route}{expand} tells of a document that is {state}: {answer[..Math.Min(answer.Length, 2000)]}");
                told |= tells;
            }
        }

        Assert.Equal(state is State.Public, told);
        HttpStatusCode direct = await fixture.Reader.StatusAsync($"/content/items?id={near.Key}&id={secret.Key}");
        Assert.Equal(state is State.Protected or State.BelowProtected ? HttpStatusCode.Unauthorized : HttpStatusCode.OK, direct);
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_text_of_it_is_found(State state)
    {
        string mark = Given.Unique("hidden");
        var types = await _pages.TypeAsync();
        IContent root = await fixture.Given.PublishedAsync(types.Page, null, (null, Given.Unique("Root "), null));
        IContent secret = await SecretAsync(state, types.Page, root, mark);
        await _pages.ReferringAsync(types, root.Key, Given.Unique("Near "), secret);
        await fixture.Reader.ReadAsync($"/content?filter=text:{mark}"); // an answer from before is not given after
        await HideAsync(state, secret, root);
        Assert.True(await fixture.Api.Get<SiteIndexing>().CaughtUpAsync(TimeSpan.FromSeconds(30))); // an app waits for a second, which is not enough on a busy machine
        foreach (string more in (string[])["", $"&fetch=descendants:{root.Key}", "&take=0"])
        {
            JsonNode answer = await fixture.Reader.ReadAsync($"/content?filter=text:{mark}{more}");
            Assert.Equal(state is State.Public ? 1 : 0, (int)answer["total"]!);
            if (state is not State.Public) Assert.DoesNotContain(mark, answer.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_draft_is_found_by_whoever_may_preview_it_and_nobody_else(State state)
    {
        string mark = Given.Unique("sketched");
        var types = await _pages.TypeAsync();
        IContent root = await fixture.Given.PublishedAsync(types.Page, null, (null, Given.Unique("Root "), null)), other = await fixture.Given.PublishedAsync(types.Page, null, (null, Given.Unique("Other "), null));
        IContent secret = await SecretAsync(state, types.Page, root, mark);
        await HideAsync(state, secret, root);
        Session administrator = await fixture.Api.SignInAsync();
        string path = $"/content?filter=text:{mark}";
        foreach (int _ in (int[])[1, 2]) // what the right one was told is not kept for the others
        {
            int seen = state is State.InBin or State.Protected or State.BelowProtected or State.Excluded ? 0 : 1;
            JsonNode preview = await fixture.Reader.ReadAsync(path, Reader.Preview);
            Assert.Equal((seen, seen), ((int)preview["total"]!, preview["excerpts"]!.AsObject().Count));
            if (seen == 1) Assert.Contains(preview["excerpts"]![secret.Key.ToString()]!.AsArray(), part => (bool)part!["isHit"]! && (string?)part["text"] == mark);
            await TellsNothingAsync(path, [("Preview", "true"), await KeyTests.KeyAsync(administrator, new { name = "Elsewhere", mayPreview = true, startItem = other.Key })]);
            (string, string) published = await KeyTests.KeyAsync(administrator, new { name = "No drafts" });
            foreach ((string, string)[] headers in ((string, string)[][])[[], [("Preview", "true")], [("Preview", "true"), ("Api-Key", "wrong")], [published], [published, ("Preview", "true")], [("Api-Key", ReaderFixture.Key)]])
            {
                if (state is not State.Public) await TellsNothingAsync(path, headers);
            }
        }
    }

    private async Task TellsNothingAsync(string path, (string, string)[] headers)
    {
        string answer = await (await fixture.Reader.GetAsync(path, headers)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.Length == 0 || (int)JsonNode.Parse(answer)!["total"]! == 0, answer);
    }

    private async Task<IContent> SecretAsync(State state, IContentType page, IContent root, string mark)
    {
        IContentType type = state is State.Excluded ? await ExcludedTypeAsync() : page;
        IContent parent = state is State.BelowUnpublished or State.BelowProtected ? await fixture.Given.PublishedAsync(page, root.Key, (null, Given.Unique("Above "), null)) : root;
        return state is State.NeverPublished
            ? await fixture.Given.DocumentAsync(type, parent.Key, (null, mark, mark))
            : await fixture.Given.PublishedAsync(type, type == page ? parent.Key : null, (null, mark, mark));
    }

    private async Task<IContentType> ExcludedTypeAsync() => fixture.Api.Get<IContentTypeService>().Get(SecretsFixture.ExcludedType) ?? (await _pages.TypeAsync(SecretsFixture.ExcludedType)).Page;

    private async Task HideAsync(State state, IContent secret, IContent root)
    {
        IContentService contents = fixture.Api.Get<IContentService>();
        if (state is State.Unpublished) Assert.True(contents.Unpublish(contents.GetById(secret.Key)!).Success);
        if (state is State.BelowUnpublished) Assert.True(contents.Unpublish(contents.GetById(secret.ParentId)!).Success);
        if (state is State.InBin) Assert.True((await fixture.Api.Get<IContentEditingService>().MoveToRecycleBinAsync(secret.Key, Given.Editor)).Success);
        if (state is not (State.Protected or State.BelowProtected)) return;
        IContent top = contents.GetById(state is State.Protected ? secret.Id : secret.ParentId)!;
        Assert.True(fixture.Api.Get<IPublicAccessService>().Save(new PublicAccessEntry(top, root, root, [])).Success);
    }

    private string Slug(IContent document) => fixture.Api.Get<IDocumentUrlService>().GetUrlSegment(document.Key, "en-US", isDraft: false) ?? document.Name!.ToLowerInvariant();
}
