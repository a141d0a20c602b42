using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Samverkan.Cms.Persistence;
using Samverkan.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Scoping;

namespace Samverkan.Tests.Management;

/// <summary>
/// Several editors change, publish, move, copy, trash and restore the same few documents at once, whatever comes to their minds. Nothing breaks, the tree and the versions
/// stay whole, and what is kept in memory is what the database holds.
/// </summary>
public sealed class ManyEditorsTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private const int Editors = 5, Steps = 60, MostDocuments = 25;

    private readonly ConcurrentDictionary<Guid, bool> _documents = new();
    private readonly ConcurrentBag<string> _broken = [];

    [Fact]
    public async Task Nothing_breaks_and_all_stays_whole()
    {
        IContentType type = await TypeAsync();
        for (int i = 0; i < 5; i++) _documents[await fixture.Administrator.CreateAsync("/document", DocumentTests.Page(type, $"Page {i}", ""))] = true;
        await Task.WhenAll(Enumerable.Range(0, Editors).Select(editor => Task.Run(() => WorkAsync(type, new Random(editor)))));
        await PublishedBranchesAsync();
        Assert.True(_broken.IsEmpty, string.Join(Environment.NewLine, _broken));
        TheTreeIsWhole();

        string remembered = await AllAsync();
        AppCaches caches = fixture.Api.Get<AppCaches>();
        caches.RuntimeCache.Clear();
        caches.IsolatedCaches.ClearAllCaches();
        await fixture.Administrator.OkAsync(fixture.Administrator.PostAsync("/published-cache/reload"));
        Assert.Equal(await AllAsync(), remembered);
    }

    /// <summary>Of pages that may stand anywhere.</summary>
    private async Task<IContentType> TypeAsync()
    {
        IContentType type = await new Given(fixture.Api).PageTypeAsync();
        (type.AllowedAsRoot, type.AllowedContentTypes) = (true, [new ContentTypeSort(type.Key, 0, type.Alias)]);
        Assert.True((await fixture.Api.Get<IContentTypeService>().UpdateAsync(type, Given.Editor)).Success);
        return type;
    }

    private async Task WorkAsync(IContentType type, Random mind)
    {
        Session editor = await fixture.Api.SignInAsync();
        for (int step = 0; step < Steps; step++)
        {
            HttpResponseMessage answer = await NextAsync(editor, type, mind);
            if (answer.StatusCode >= HttpStatusCode.InternalServerError || answer.StatusCode == HttpStatusCode.Conflict) _broken.Add($"{(int)answer.StatusCode} {answer.RequestMessage!.Method} {answer.RequestMessage.RequestUri}: {await answer.Content.ReadAsStringAsync()}");
            if (answer.StatusCode == HttpStatusCode.Created && _documents.Count < MostDocuments) _documents[Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single())] = true;
        }
    }

    private Task<HttpResponseMessage> NextAsync(Session editor, IContentType type, Random mind)
    {
        Guid one = Any(), other = Any();
        object? place = mind.Next(3) == 0 ? null : new { id = other };
        return mind.Next(14) switch
        {
            0 => editor.PostAsync("/document", DocumentTests.Page(type, $"New {mind.Next(10)}", "new", mind.Next(3) == 0 ? null : one)),
            1 or 2 or 3 => editor.PutAsync($"/document/{one}", DocumentTests.Page(type, $"Changed {mind.Next(10)}", $"changed {mind.Next()}")),
            4 or 5 => editor.PutAsync($"/document/{one}/publish", new { publishSchedules = new[] { new { culture = (string?)null } } }),
            6 => editor.PutAsync($"/document/{one}/unpublish", new { cultures = (string[]?)null }),
            7 or 8 => editor.PutAsync($"/document/{one}/move", new { target = place }),
            9 => editor.PostAsync($"/document/{one}/copy", new { target = place, relateToOriginal = true, includeDescendants = false }),
            10 => editor.PutAsync($"/document/{one}/move-to-recycle-bin"),
            11 or 12 => editor.PutAsync($"/recycle-bin/document/{one}/restore", new { target = (object?)null }),
            _ => editor.PutAsync($"/document/{one}/publish-with-descendants", new { includeUnpublishedDescendants = true, cultures = Array.Empty<string>() }),
        };

        Guid Any()
        {
            Guid[] all = [.. _documents.Keys];
            return all[mind.Next(all.Length)];
        }
    }

    /// <summary>Those that are still being published in the background are done.</summary>
    private async Task PublishedBranchesAsync()
    {
        ILongRunningOperationService operations = fixture.Api.Get<ILongRunningOperationService>();
        using CancellationTokenSource longest = new(TimeSpan.FromMinutes(1));
        while ((await operations.GetByTypeAsync("ContentPublishBranch", 0, 1)).Total > 0) await Task.Delay(100, longest.Token);
    }

    private void TheTreeIsWhole()
    {
        using ICoreScope scope = fixture.Api.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        CmsDbContext db = ((Scope)scope).Read;
        var nodes = db.Nodes.Where(n => n.NodeObjectType == Constants.ObjectTypes.Document).Select(n => new { n.Id, n.ParentId, n.SortOrder, n.Trashed, n.Path, n.Level }).ToDictionary(n => n.Id);
        Assert.All(nodes.Values.Where(n => nodes.ContainsKey(n.ParentId)), n => Assert.Equal(($"{nodes[n.ParentId].Path},{n.Id}", nodes[n.ParentId].Level + 1, nodes[n.ParentId].Trashed), (n.Path, n.Level, n.Trashed)));
        Assert.All(nodes.Values.Where(n => !nodes.ContainsKey(n.ParentId)), n => Assert.Equal((n.Trashed ? $"-1,-20,{n.Id}" : $"-1,{n.Id}", n.Trashed ? -20 : -1), (n.Path, n.ParentId)));
        Assert.DoesNotContain(nodes.Values.Where(n => !n.Trashed).GroupBy(n => (n.ParentId, n.SortOrder)), place => place.Count() > 1);
        Assert.All(db.ContentVersions.Where(v => v.Current).GroupBy(v => v.NodeId).Select(v => v.Count()).ToArray(), count => Assert.Equal(1, count));
        Assert.Empty(db.DocumentVersions.Where(v => v.Published).Join(db.ContentVersions, d => d.Id, v => v.Id, (_, v) => v.NodeId).GroupBy(id => id).Where(versions => versions.Count() > 1).Select(versions => versions.Key).ToArray());
    }

    private async Task<string> AllAsync()
    {
        StringBuilder all = new();
        foreach (Guid key in _documents.Keys.Order())
        {
            foreach (string path in new[] { $"/document/{key}", $"/document/{key}/published", $"/document/urls?id={key}", $"/tree/document/children?parentId={key}", $"/tree/document/ancestors?descendantId={key}" })
            {
                HttpResponseMessage answer = await fixture.Administrator.GetAsync(path);
                all.AppendLine($"{(int)answer.StatusCode} {path} {await answer.Content.ReadAsStringAsync()}");
            }
        }

        foreach (string list in new[] { "/tree/document/root?take=1000", "/recycle-bin/document/root?take=1000" }) all.AppendLine((await fixture.Administrator.ReadAsync(list)).ToJsonString());
        return all.ToString();
    }
}
