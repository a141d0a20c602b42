using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Samverkan.Cms.Api.Management.Preview;

namespace Samverkan.Tests.Management;

/// <summary>Editors see drafts on the site itself; nobody else does.</summary>
public sealed class PreviewTests(PreviewTests.Filled site) : IClassFixture<PreviewTests.Filled>
{
    [Fact]
    public async Task A_draft_is_shown_to_the_editor_who_opened_the_preview_and_neither_kept_nor_shown_to_anybody_else()
    {
        Session editor = await site.Api.SignInAsync(), visitor = site.Api.NewSession();
        (IContent page, string address, string culture, string draft) = await DraftAsync(editor);
        string byKey = $"~/{page.Key}?culture={culture}&rnd=1", byAddress = $"~{address}";
        await HidesAsync(editor, draft, byKey, byAddress); // the preview is not open yet

        string url = (string)(await editor.ReadAsync($"/document/{page.Key}/preview-url?providerAlias=umbDocumentUrlProvider"))["url"]!;
        Assert.Contains($"id={page.Key}", url, StringComparison.OrdinalIgnoreCase);
        foreach (string shown in new[] { byKey, byAddress })
        {
            HttpResponseMessage response = await editor.GetAsync(shown);
            Assert.Contains(draft, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(("no-store", true), (response.Headers.CacheControl?.ToString(), response.Headers.GetValues("Content-Security-Policy").Single().Contains("frame-ancestors 'self'", StringComparison.Ordinal)));
            HttpResponseMessage seen = await visitor.GetAsync(shown);
            Assert.DoesNotContain(draft, await seen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", seen.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }

        string stolen = editor.Cookies.GetCookies(new Uri("https://localhost"))[PreviewSession.Cookie]!.Value;
        visitor.Cookies.Add(new Uri("https://localhost"), new Cookie(PreviewSession.Cookie, stolen, "/"));
        await HidesAsync(visitor, draft, byKey, byAddress); // it counts beside a sign-in only
        await editor.OkAsync(editor.DeleteAsync("/preview"));
        await HidesAsync(editor, draft, byKey, byAddress);
    }

    [Theory]
    [InlineData(HttpTransportType.LongPolling)]
    [InlineData(HttpTransportType.WebSockets)]
    public async Task An_open_preview_hears_that_its_document_was_saved_and_nobody_else_listens(HttpTransportType transport)
    {
        Session editor = await site.Api.SignInAsync();
        (IContent page, _, _, _) = await DraftAsync(editor);
        await editor.ReadAsync($"/document/{page.Key}/preview-url");
        TaskCompletionSource<Guid> refreshed = new();
        await using HubConnection hub = site.Api.Hub("/umbraco/PreviewHub", editor, transport);
        hub.On<Guid>("refreshed", key => refreshed.TrySetResult(key));
        await hub.StartAsync();
        site.Api.Get<IContentService>().Save(site.Api.Get<IContentService>().GetById(page.Key)!);
        Assert.Equal(page.Key, await refreshed.Task.WaitAsync(TimeSpan.FromSeconds(20)));

        TaskCompletionSource closed = new();
        await using HubConnection stranger = site.Api.Hub("/umbraco/PreviewHub", site.Api.NewSession(), transport);
        stranger.Closed += _ => { closed.TrySetResult(); return Task.CompletedTask; };
        try { await stranger.StartAsync(); }
        catch (Exception refused) when (refused is HttpRequestException or IOException or InvalidOperationException) { return; }
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static async Task HidesAsync(Session session, string draft, params string[] pages)
    {
        foreach (string page in pages) Assert.DoesNotContain(draft, await (await session.GetAsync(page)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>A published page of the site with another title in its draft.</summary>
    private async Task<(IContent Page, string Address, string Culture, string Draft)> DraftAsync(Session editor)
    {
        IContentService documents = site.Api.Get<IContentService>();
        IContent page = documents.GetPagedDescendants(Constants.System.Root, 0, 100, out _).First(d => d is { Published: true, ContentType.Alias: "textPage" });
        JsonNode url = (await editor.ReadAsync($"/document/urls?id={page.Key}"))[0]!["urlInfos"]![0]!;
        (string address, string? culture) = (new Uri(new Uri("https://localhost"), (string)url["url"]!).AbsolutePath, (string?)url["culture"]);
        string draft = Given.Unique("Draft ");
        page.SetValue("preamble", draft, page.Properties["preamble"]!.PropertyType.VariesByCulture() ? culture : null);
        Assert.True(documents.Save(page).Success);
        return (page, address, culture ?? "", draft);
    }

    /// <summary>The site with its content.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        public Api Api { get; private set; } = null!; // set before the first test

        public async ValueTask InitializeAsync() => Api = await Api.StartAsync(new() { ["uSync:Settings:ImportOnFirstBoot"] = "true", ["uSync:Settings:RootFolder"] = Repository.Folder("uSync/v18") + Path.DirectorySeparatorChar });

        public ValueTask DisposeAsync() => Api?.DisposeAsync() ?? default;
    }
}
