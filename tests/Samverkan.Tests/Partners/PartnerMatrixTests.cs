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
                foreach (string query in rule.Method == "GET" ? Queries(rule, key) : [""]) await JudgeAsync(wrong, caller, rule, Placeholder().Replace(rule.Path, key.ToString()) + query, key);
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

    /// <summary>Documents, their versions, media, a user and a group of the other partner's.</summary>
    private Guid[] Keys => field ??=
    [
        site.Draft.Key, site.Changed.Key, site.Other.Page, site.Other.News, site.Medium.Key, site.Other.Media, site.Colleague.Key, site.Other.Group(PartnerRole.Editor),
        .. new[] { site.Draft, site.Changed }.SelectMany(d => site.Api.Get<IContentService>().GetVersionIds(d.Id, 9)).Select(v => v.ToGuid()),
    ];

    /// <summary>Each parameter that takes a key takes this one; each text is sought.</summary>
    private static IEnumerable<string> Queries(AccessRule rule, Guid key)
    {
        string all = $"?id={key}&parentId={key}&target={key}&descendantId={key}&documentId={key}&elementId={key}&userId={key}&dataTypeKey={key}&before=9&after=9&skip=0&take=100&query={TwoPartners.Secret}&filter={TwoPartners.Secret}";
        yield return all;
        if (!OfPickers.Any(p => rule.Path.StartsWith(p, StringComparison.Ordinal))) yield break;
        foreach (string picker in new[] { "2bce777e-be0a-549a-9f2f-d5ac0eb3b2d8", "25b33be8-752e-547a-854c-b9b615f15f21" }) yield return $"{all}&dataTypeId={picker}"; // uSync: One link, Main image
    }

    private async Task JudgeAsync(List<string> wrong, Session caller, AccessRule rule, string path, Guid key)
    {
        HttpResponseMessage response = await caller.SendAsync(new HttpMethod(rule.Method), path, rule.Method is "GET" or "DELETE" ? null : Body(key));
        string text = await response.Content.ReadAsStringAsync();
        if ((int)response.StatusCode >= 500 && response.StatusCode != System.Net.HttpStatusCode.NotImplemented) wrong.Add($"{rule.Method} {path}: {(int)response.StatusCode} {text}");
        if (text.Contains(TwoPartners.Secret, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{rule.Method} {path} tells what is not published: {text}");
        if (text.Contains(TwoPartners.Open, StringComparison.OrdinalIgnoreCase) && !OfPickers.Any(p => rule.Path.StartsWith(p, StringComparison.Ordinal))) wrong.Add($"{rule.Method} {path} names a page and is no picker: {text}");
    }

    /// <summary>Whatever an operation may ask for, all of it the other partner's; each takes what it knows.</summary>
    private object Body(Guid key) => new
    {
        id = key,
        ids = Keys.Select(k => new { id = k }),
        userIds = new[] { new { id = site.Colleague.Key } },
        userGroupIds = new[] { new { id = site.Other.Group(PartnerRole.Editor) } },
        documentType = new { id = site.Draft.ContentType.Key },
        mediaType = new { id = Constants.MediaTypes.Guids.FolderGuid },
        parent = new { id = key },
        target = new { id = key },
        document = new { id = key },
        name = "Ändrat",
        values = new[] { new { alias = "heading", culture = TwoPartners.Culture, value = "Ändrat" } },
        variants = new[] { new { culture = TwoPartners.Culture, name = "Ändrat" } },
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

    [GeneratedRegex(@"\{[A-Za-z]+(:guid)?\}")]
    private static partial Regex Placeholder();
}
