using System.Text;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Logging.Viewer;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace Samverkan.Tests.Persistence;

public sealed class SmallStoreTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private readonly Engine _engine = fixture.Engine;
    private readonly Given _given = new(fixture.Engine);

    [Fact]
    public async Task An_upload_is_kept_under_no_name_of_its_own_until_it_expires()
    {
        ITemporaryFileRepository files = _engine.Get<ITemporaryFileRepository>();
        TemporaryFileModel upload = new() { Key = Guid.NewGuid(), FileName = @"..\..\evil/../passwd.txt", AvailableUntil = DateTime.UtcNow.AddHours(1), OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes("content")) };
        await files.SaveAsync(upload);
        TemporaryFileModel again = (await files.GetAsync(upload.Key))!;
        using StreamReader reader = new(again.OpenReadStream());
        Assert.Equal(("passwd.txt", "content"), (again.FileName, await reader.ReadToEndAsync()));
        Assert.Empty(Directory.GetFiles(_engine.Folder, "*passwd*", SearchOption.AllDirectories));
        Assert.Empty(await files.CleanUpOldTempFiles(DateTime.UtcNow));
        Assert.Equal([upload.Key], await files.CleanUpOldTempFiles(DateTime.UtcNow.AddHours(2)));
        Assert.Null(await files.GetAsync(upload.Key));
    }

    [Fact]
    public async Task A_webhook_keeps_its_events_types_and_headers_and_publishing_queues_its_call()
    {
        IContentType type = await _given.PageTypeAsync();
        IWebhookService webhooks = _engine.Get<IWebhookService>();
        Webhook webhook = new("https://example.org/hook", true, [type.Key], ["Umbraco.ContentPublish"], new Dictionary<string, string> { ["X-Key"] = "1" }) { Name = "Hook" };
        Assert.True((await webhooks.CreateAsync(webhook)).Success);
        IWebhook again = (await webhooks.GetAsync(webhook.Key))!;
        Assert.Equal(("Hook", type.Key, "Umbraco.ContentPublish", "1"), (again.Name, again.ContentTypeKeys.Single(), again.Events.Single(), again.Headers["X-Key"]));

        await _given.PublishedAsync(type, null, (null, Given.Unique("Page "), null));
        IWebhookRequestService requests = _engine.Get<IWebhookRequestService>();
        WebhookRequest request = Assert.Single(await requests.GetAllAsync(), r => r.WebhookKey == webhook.Key);
        Assert.Equal("Umbraco.ContentPublish", request.EventAlias);
        request.RetryCount = 2;
        await requests.UpdateAsync(request);
        Assert.Equal(2, (await requests.GetAllAsync()).Single(r => r.Id == request.Id).RetryCount);
        Assert.True((await webhooks.DeleteAsync(webhook.Key)).Success);
        Assert.DoesNotContain(await webhooks.GetByAliasAsync("Umbraco.ContentPublish"), w => w.Key == webhook.Key);
    }

    [Fact]
    public async Task Attempts_to_call_a_webhook_are_listed_newest_first_with_their_outcome()
    {
        IWebhookLogService logs = _engine.Get<IWebhookLogService>();
        Guid webhook = Guid.NewGuid();
        foreach ((string status, int minutes) in new[] { ("InternalServerError (500)", -2), ("OK (200)", -1) })
        {
            await logs.CreateAsync(new WebhookLog { Key = Guid.NewGuid(), WebhookKey = webhook, StatusCode = status, Date = DateTime.UtcNow.AddMinutes(minutes), Url = "https://example.org", EventAlias = "e", RequestHeaders = "", RequestBody = "", ResponseHeaders = "", ResponseBody = "" });
        }

        Assert.Equal([true, false], (await logs.Get(webhook)).Items.Select(l => l.IsSuccessStatusCode));
    }

    [Fact]
    public async Task An_operation_reports_its_result()
    {
        ILongRunningOperationService operations = _engine.Get<ILongRunningOperationService>();
        var started = await operations.RunAsync(Given.Unique("type"), _ => Task.FromResult("done"), runInBackground: false);
        Assert.Equal(LongRunningOperationStatus.Success, await operations.GetStatusAsync(started.Result));
        Assert.Equal("done", (await operations.GetResultAsync<string>(started.Result)).Result);
    }

    [Fact]
    public async Task An_operation_that_was_not_heard_of_is_stale()
    {
        ILongRunningOperationRepository repository = _engine.Get<ILongRunningOperationRepository>();
        Guid id = Guid.NewGuid();
        _engine.Scoped(() => repository.CreateAsync(new LongRunningOperation { Id = id, Type = "t", Status = LongRunningOperationStatus.Running }, DateTimeOffset.UtcNow.AddMinutes(-1)).IsCompleted);
        Assert.Equal(LongRunningOperationStatus.Stale, await _engine.ScopedAsync(() => repository.GetStatusAsync(id)));
        Assert.Equal([id], (await _engine.ScopedAsync(() => repository.GetByTypeAsync("t", [LongRunningOperationStatus.Stale], 0, 10))).Items.Select(o => o.Id));
    }

    [Fact]
    public async Task Protected_pages_protect_what_lies_below()
    {
        IContentType type = await _given.PageTypeAsync();
        IContent secret = await _given.PublishedAsync(type, null, (null, Given.Unique("Secret "), null)), below = await _given.PublishedAsync(type, secret.Key, (null, "Below", null));
        IContent login = await _given.PublishedAsync(type, null, (null, Given.Unique("Login "), null));
        IPublicAccessService access = _engine.Get<IPublicAccessService>();
        Assert.True(access.Save(new PublicAccessEntry(secret, login, login, [])).Success);
        Assert.True(access.AddRule(secret, Constants.Conventions.PublicAccess.MemberRoleRuleType, "readers").Success);
        PublicAccessEntry entry = access.GetEntryForContent(below)!;
        Assert.Equal((secret.Id, login.Id, "readers"), (entry.ProtectedNodeId, entry.LoginNodeId, Assert.Single(entry.Rules).RuleValue));
        Assert.True(access.RemoveRule(secret, Constants.Conventions.PublicAccess.MemberRoleRuleType, "readers").Success);
        Assert.Empty(access.GetEntryForContent(secret)!.Rules);
        Assert.True(access.Delete(access.GetEntryForContent(secret)!).Success);
        Assert.Null(access.GetEntryForContent(below));
    }

    [Fact]
    public async Task A_picker_can_begin_at_the_nearest_page_of_a_type()
    {
        IContentType outer = await _given.PageTypeAsync(), inner = await _given.PageTypeAsync();
        outer.AllowedContentTypes = [new ContentTypeSort(outer.Key, 0, outer.Alias), new ContentTypeSort(inner.Key, 1, inner.Alias)];
        Assert.True((await _engine.Get<IContentTypeService>().UpdateAsync(outer, Given.Editor)).Success);
        IContent top = await _given.DocumentAsync(outer, null, (null, Given.Unique("Top "), null)), middle = await _given.DocumentAsync(outer, top.Key, (null, "Middle", null)), leaf = await _given.DocumentAsync(inner, middle.Key, (null, "Leaf", null));
        IDynamicRootRepository roots = _engine.Get<IDynamicRootRepository>();
        DynamicRootQueryStep ofOuter = new() { Alias = "", AnyOfDocTypeKeys = [outer.Key] };
        Assert.Equal(middle.Key, await _engine.ScopedAsync(() => roots.NearestAncestorOrSelfAsync([leaf.Key], ofOuter)));
        Assert.Equal(top.Key, await _engine.ScopedAsync(() => roots.FurthestAncestorOrSelfAsync([leaf.Key], ofOuter)));
        Assert.Equal([top.Key], await _engine.ScopedAsync(() => roots.NearestDescendantOrSelfAsync([top.Key], ofOuter)));
        Assert.Equal([middle.Key], await _engine.ScopedAsync(() => roots.FurthestDescendantOrSelfAsync([top.Key], ofOuter)));
    }

    [Fact]
    public async Task Other_addresses_are_kept_as_they_were_written_and_replaced_as_a_whole()
    {
        IDocumentUrlAliasRepository aliases = _engine.Get<IDocumentUrlAliasRepository>();
        Guid key = (await _given.DocumentAsync(await _given.PageTypeAsync(), null, (null, Given.Unique("Page "), null))).Key;
        _engine.Scoped(() => { aliases.Save([Alias(key, "one"), Alias(key, "two")]); return true; });
        _engine.Scoped(() => { aliases.Save([Alias(key, "three")]); return true; });
        Assert.Equal(["three"], _engine.Scoped(aliases.GetAll).Where(a => a.DocumentKey == key).Select(a => a.Alias));
    }

    [Fact]
    public void Consents_keep_their_history()
    {
        IConsentService consents = _engine.Get<IConsentService>();
        consents.RegisterConsent("someone", "newsletter", "send", ConsentState.Granted);
        consents.RegisterConsent("someone", "newsletter", "send", ConsentState.Revoked);
        Assert.Equal(ConsentState.Revoked, Assert.Single(consents.LookupConsent("someone")).State);
        Assert.Equal([ConsentState.Granted], consents.LookupConsent("someone", includeHistory: true).Where(c => !c.Current).Select(c => c.State));
    }

    [Fact]
    public async Task Named_searches_of_the_log_are_kept_and_lines_are_read()
    {
        ILogViewerService logs = _engine.Get<ILogViewerService>();
        string name = Given.Unique("Search ");
        Assert.True((await logs.AddSavedLogQueryAsync(name, "@Level='Error'")).Success);
        Assert.Equal("@Level='Error'", (await logs.GetSavedLogQueryByNameAsync(name))!.Query);
        Assert.True((await logs.DeleteSavedLogQueryAsync(name)).Success);

        string folder = Directory.CreateDirectory(Path.Combine(_engine.Folder, "Logs")).FullName, time = DateTime.UtcNow.ToString("O");
        await System.IO.File.WriteAllLinesAsync(Path.Combine(folder, "log.json"), [$$"""{"@t":"{{time}}","@mt":"Saved {Name}","Name":"a page"}""", $$"""{"@t":"{{time}}","@mt":"Broke","@l":"Error","@x":"why"}""", "{\"@t\":\"cut o"]);
        ILogViewerRepository repository = _engine.Get<ILogViewerRepository>();
        LogTimePeriod today = new(DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddHours(1));
        Assert.Equal(["Saved \"a page\"", "Broke"], repository.GetLogs(today).Select(e => e.RenderedMessage));
        Assert.Equal("why", Assert.Single(repository.GetLogs(today, "broke")).Exception);
        Assert.Equal((1, 1), (repository.GetLogCount(today).Information, repository.GetLogCount(today).Error));
    }

    [Fact]
    public void Nobody_is_signed_in_until_someone_is_for_a_while()
    {
        IBackOfficeSecurityAccessor accessor = _engine.Get<IBackOfficeSecurityAccessor>();
        IBackOfficeSecurity before = accessor.BackOfficeSecurity!;
        Assert.False(before.IsAuthenticated());
        Someone first = new(), second = new();
        using (accessor.Override(first))
        {
            using (accessor.Override(second)) Assert.Same(second, accessor.BackOfficeSecurity);
            Assert.Same(first, accessor.BackOfficeSecurity);
        }

        Assert.Same(before, accessor.BackOfficeSecurity);
    }

    [Fact]
    public void Members_and_code_files_are_refused_with_a_reason()
    {
        Assert.Contains("no members", Assert.Throws<NotSupportedException>(() => _engine.Get<IMemberGroupRepository>().Save(new MemberGroup { Name = "g" })).Message, StringComparison.Ordinal);
        Assert.Contains("part of the program", Assert.Throws<NotSupportedException>(() => _engine.Get<IScriptRepository>().AddFolder("x")).Message, StringComparison.Ordinal);
    }

    private static PublishedDocumentUrlAlias Alias(Guid key, string alias) => new() { DocumentKey = key, LanguageId = null, Alias = alias };

    private sealed class Someone : IBackOfficeSecurity
    {
        public Umbraco.Cms.Core.Models.Membership.IUser? CurrentUser => null;

        public bool IsAuthenticated() => true;

        public bool UserHasSectionAccess(string section, Umbraco.Cms.Core.Models.Membership.IUser user) => true;
    }
}
