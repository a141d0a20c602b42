using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Samverkan.Cms.Api.Management;
using Samverkan.Content.Partners.Places;
using Samverkan.Tests.Management;

namespace Samverkan.Tests.Partners;

/// <summary>
/// Every operation of the contract, called by a partner's people with the keys of another partner's documents, media, versions, users and groups wherever a key may stand:
/// none answers with anything unpublished, none changes anything.
/// </summary>
public sealed partial class PartnerMatrixTests(TwoPartners site) : IClassFixture<TwoPartners>
{
    /// <summary>Operations on the caller's own session or account, which end it.</summary>
    private static readonly string[] OnOneself = ["/security/", "/user/current", "/user-data"];

    private const string Renamed = "Bytt namn"; // ASCII, which JSON does not escape

    /// <summary>Where the published names of others may be read: what pickers ask.</summary>
    private static readonly string[] OfPickers = ["/item/document", "/item/media", "/tree/document", "/tree/media", "/document/urls", "/media/urls", "/imaging/resize/urls"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_operation_tells_or_changes_what_is_another_partners(bool publishes)
    {
        Session caller = publishes ? site.Editor : site.Writer;
        string before = await site.StateAsync();
        List<string> wrong = [];
        foreach (AccessRule rule in AccessTable.All.Where(r => !OnOneself.Any(o => r.Path.StartsWith(o, StringComparison.Ordinal))).OrderBy(r => r.Path))
        {
            foreach (Guid key in Placeholder().IsMatch(rule.Path) ? Keys : [Keys[0], Keys[4]])
            {
                foreach (string query in rule.Method == "GET" ? Queries(rule.Path, key, TwoPartners.Secret) : [""]) await JudgeAsync(wrong, caller, rule, Placeholder().Replace(rule.Path, key.ToString()) + query, key);
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Equal(before, await site.StateAsync());
    }

    /// <summary>The site's own operations for editors, beside the contract.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_operation_of_the_sites_own_does_either(bool publishes)
    {
        Session caller = publishes ? site.Editor : site.Writer;
        string before = await site.StateAsync();
        List<string> wrong = [];
        RouteEndpoint[] own = [.. site.Api.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => $"/{e.RoutePattern.RawText?.TrimStart('/')}".StartsWith(EditorApi.Base, StringComparison.Ordinal))];
        Assert.True(own.Length > 5);
        foreach (RouteEndpoint operation in own)
        {
            string path = $"/{operation.RoutePattern.RawText?.TrimStart('/')}";
            foreach (string method in operation.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods)
            {
                foreach (Guid key in Keys) await JudgeAsync(wrong, caller, new AccessRule(method, path, ""), $"~{Placeholder().Replace(path, key.ToString())}?culture={TwoPartners.Culture}&to={Keys[^1]}&take=100", key);
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Equal(before, await site.StateAsync());
    }

    /// <summary>The same sessions with the same requests, for the own partner's: who is refused everywhere has proved nothing above.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_same_requests_reach_and_change_what_is_the_own_partners(bool publishes)
    {
        Session caller = publishes ? site.Editor : site.Writer;
        string word = $"Eget{publishes}";
        Holdings own = await site.HoldAsync(site.Own, word, $"{word} utåt");
        List<string> wrong = [];
        foreach ((string method, string path, Guid key, bool onlyEditors) in Reached(own))
        {
            string full = Placeholder().Replace(path, key.ToString());
            HttpResponseMessage response = await caller.SendAsync(new HttpMethod(method), method == "GET" ? full + Queries(path, key, word).First() : full, method == "GET" ? null : Body(path, key, own, Guid.NewGuid()));
            string text = await response.Content.ReadAsStringAsync();
            if (onlyEditors && !publishes ? response.StatusCode != System.Net.HttpStatusCode.Forbidden : !response.IsSuccessStatusCode) wrong.Add($"{method} {full}: {(int)response.StatusCode} {text}");
            if (method == "GET" && !text.Contains(key.ToString(), StringComparison.Ordinal)) wrong.Add($"GET {full} does not tell of {key}: {text}");
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        foreach (string changed in new[] { $"/document/{own.Draft.Key}", $"/media/{own.Medium.Key}" }) Assert.Contains(Renamed, (await site.Administrator.ReadAsync(changed)).ToString(), StringComparison.Ordinal);
        Assert.Equal(publishes, site.Api.Get<IContentService>().GetById(own.Draft.Key)?.Trashed);
    }

    /// <summary>In this order, since the later ones change what the earlier ones read.</summary>
    private IEnumerable<(string Method, string Path, Guid Key, bool OnlyEditors)> Reached(Holdings own)
    {
        Guid draft = own.Draft.Key, changed = own.Changed.Key, medium = own.Medium.Key, news = own.Place.News, media = own.Place.Media;
        foreach (Guid document in new[] { draft, changed, news, own.Place.Page }) yield return ("GET", "/document/{id}", document, false);
        foreach (string path in new[] { "/item/document", "/tree/document/ancestors", "/tree/document/siblings" }) yield return ("GET", path, draft, false);
        yield return ("GET", "/item/document/search", news, false); // below it
        foreach (string path in new[] { "/document/{id}/published", "/document/urls" }) yield return ("GET", path, changed, false);
        foreach (string path in new[] { "/media/{id}", "/item/media", "/media/urls", "/tree/media/ancestors", "/tree/media/siblings" }) yield return ("GET", path, medium, false);
        yield return ("GET", "/document-version/{id}", Versions(own).First(), false);
        yield return ("GET", $"~{EditorApi.Base}/approvals/{{id}}", draft, false);
        foreach (string path in new[] { "/document/{id}/validate", "/document/{id}", "/document/{id}/notifications" }) yield return ("PUT", path, draft, false);
        yield return ("PUT", "/media/{id}", medium, false);
        yield return ("POST", "/document", news, false);
        yield return ("POST", "/document/{id}/copy", draft, false);
        yield return ("POST", "/media", media, false);
        yield return ("POST", $"~{EditorApi.Base}/approvals/{{id}}/send", draft, false);
        foreach (string path in new[] { "/document/{id}/publish", "/document/{id}/update-and-publish", "/document/{id}/unpublish", "/document/{id}/move-to-recycle-bin" }) yield return ("PUT", path, draft, true);
    }

    /// <summary>Documents, their versions, media, a user and a group of the other partner's.</summary>
    private Guid[] Keys => field ??=
    [
        site.Theirs.Draft.Key, site.Theirs.Changed.Key, site.Other.Page, site.Other.News, site.Theirs.Medium.Key, site.Other.Media, site.Theirs.Colleague.Key, site.Other.Group(PartnerRole.Editor),
        .. Versions(site.Theirs),
    ];

    private IEnumerable<Guid> Versions(Holdings holdings) => new[] { holdings.Draft, holdings.Changed }.SelectMany(d => site.Api.Get<IContentService>().GetVersionIds(d.Id, 9)).Select(v => v.ToGuid());

    /// <summary>Each parameter that takes a key takes this one; each text is sought.</summary>
    private static IEnumerable<string> Queries(string path, Guid key, string word)
    {
        string all = $"?id={key}&parentId={key}&target={key}&descendantId={key}&documentId={key}&elementId={key}&userId={key}&dataTypeKey={key}&before=9&after=9&skip=0&take=100&query={word}&filter={word}";
        yield return all;
        if (!OfPickers.Any(p => path.StartsWith(p, StringComparison.Ordinal))) yield break;
        foreach (string picker in new[] { "2bce777e-be0a-549a-9f2f-d5ac0eb3b2d8", "25b33be8-752e-547a-854c-b9b615f15f21" }) yield return $"{all}&dataTypeId={picker}"; // uSync: One link, Main image
    }

    private async Task JudgeAsync(List<string> wrong, Session caller, AccessRule rule, string path, Guid key)
    {
        HttpResponseMessage response = await caller.SendAsync(new HttpMethod(rule.Method), path, rule.Method is "GET" or "DELETE" ? null : Body(rule.Path, key, site.Theirs, key));
        string text = await response.Content.ReadAsStringAsync();
        if ((int)response.StatusCode >= 500 && response.StatusCode != System.Net.HttpStatusCode.NotImplemented) wrong.Add($"{rule.Method} {path}: {(int)response.StatusCode} {text}");
        if (text.Contains(TwoPartners.Secret, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{rule.Method} {path} tells what is not published: {text}");
        if (text.Contains(TwoPartners.Open, StringComparison.OrdinalIgnoreCase) && !OfPickers.Any(p => rule.Path.StartsWith(p, StringComparison.Ordinal))) wrong.Add($"{rule.Method} {path} names a page and is no picker: {text}");
    }

    /// <summary>Whatever an operation may ask for, all of it the partner's; each takes what it knows.</summary>
    private object Body(string path, Guid key, Holdings holdings, Guid id)
    {
        bool isMedia = path.StartsWith("/media", StringComparison.Ordinal); // without languages
        return new
        {
            id,
            ids = Keys.Select(k => new { id = k }),
            userIds = new[] { new { id = holdings.Colleague.Key } },
            userGroupIds = new[] { new { id = holdings.Place.Group(PartnerRole.Editor) } },
            documentType = new { id = holdings.Draft.ContentType.Key },
            mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid },
            parent = new { id = key },
            target = new { id = isMedia ? holdings.Place.Media : holdings.Place.News },
            document = new { id = key },
            name = Renamed,
            values = isMedia ? [] : new[] { new { alias = "heading", culture = (string?)TwoPartners.Culture, value = Renamed }, new { alias = "publishedOn", culture = (string?)null, value = "2026-11-27 08:00:00" } },
            variants = new[] { new { culture = isMedia ? null : TwoPartners.Culture, name = Renamed } },
            sorting = new[] { new { id = key, sortOrder = 7 } },
            culturesToPublish = new[] { TwoPartners.Culture },
            cultures = new[] { TwoPartners.Culture },
            publishSchedules = new[] { new { culture = TwoPartners.Culture } },
            includeUnpublishedDescendants = true,
            field = "Name",
            direction = "Descending",
            domains = Array.Empty<object>(),
            subscribedActionIds = new[] { "Umb.Document.Publish" },
            relateToOriginal = false,
            includeDescendants = true,
            comment = "Ändra det här",
            edition = "none",
        };
    }

    [GeneratedRegex(@"\{[A-Za-z]+(:guid)?\}")]
    private static partial Regex Placeholder();
}
