using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Samverkan.Cms.Hosting.Jobs;
using Samverkan.Cms.Persistence.Operations;
using Samverkan.Cms.Webhooks;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Samverkan.Tests.Management;

/// <summary>What the site does by itself while it runs, webhooks among it.</summary>
public sealed class JobTests(JobTests.Fixture fixture) : IClassFixture<JobTests.Fixture>
{
    private const string Own = "~/umbraco/samverkan/api/v1";

    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task What_is_due_is_published_by_the_scheduler_itself()
    {
        IContent document = await Given.DocumentAsync(await Given.PageTypeAsync(), null, (null, Given.Unique("Scheduled "), ""));
        IContentService contents = fixture.Api.Get<IContentService>();
        contents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(DateTime.UtcNow.AddMilliseconds(-10), null));
        for (int i = 0; i < 100 && !contents.GetById(document.Key)!.Published; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.True(contents.GetById(document.Key)!.Published);
        ContentScheduleCollection expiry = ContentScheduleCollection.CreateWithEntry(null, DateTime.UtcNow.AddMilliseconds(-10));
        contents.PersistContentSchedule(document, expiry);
        for (int i = 0; i < 100 && contents.GetById(document.Key)!.Published; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(contents.GetById(document.Key)!.Published);
    }

    [Fact]
    public async Task An_element_that_is_due_is_published_by_the_scheduler_itself()
    {
        IElement element = await fixture.Api.ElementAsync(await Given.ElementTypeAsync(), null, (null, Given.Unique("Scheduled "), ""));
        IElementService elements = fixture.Api.Get<IElementService>();
        elements.PersistContentSchedule(element, ContentScheduleCollection.CreateWithEntry(DateTime.UtcNow.AddMilliseconds(-10), null));
        for (int i = 0; i < 100 && !elements.GetById(element.Key)!.Published; i++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.True(elements.GetById(element.Key)!.Published);
    }

    [Fact]
    public async Task A_webhook_is_told_of_what_was_published_and_each_attempt_is_written_down()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        receiver.Answer = StatusCodes.Status500InternalServerError;
        IContentType type = await Given.PageTypeAsync();
        Guid id = await Client.CreateAsync("/webhook", new { name = "Partner", url = receiver.Address, enabled = true, events = new[] { "Umbraco.ContentPublish" }, contentTypeKeys = new[] { type.Key }, headers = new Dictionary<string, string> { ["X-Key"] = "42" } });
        Assert.Equal("Umbraco.ContentPublish", (string?)(await Client.ReadAsync($"/webhook/{id}"))["events"]![0]!["alias"]);
        Assert.Contains("Umbraco.ContentPublish", (await Client.ReadAsync("/webhook/events?take=500"))["items"]!.AsArray().Select(e => (string?)e!["alias"]));
        IContent document = await Given.PublishedAsync(type, null, (null, Given.Unique("Told "), ""));
        await RunAsync<WebhookFiringJob>();
        receiver.Answer = StatusCodes.Status200OK;
        await RunAsync<WebhookFiringJob>();
        await RunAsync<WebhookFiringJob>(); // nothing waits any more

        Assert.Equal(["0", "1"], receiver.Requests.Select(r => r.Headers["Umb-Webhook-RetryCount"].ToString()));
        Assert.All(receiver.Requests, r => Assert.Equal(("Umbraco.ContentPublish", "42"), (r.Headers["Umb-Webhook-Event"].ToString(), r.Headers["X-Key"].ToString())));
        Assert.Contains(document.Key.ToString(), receiver.Requests[0].Body, StringComparison.OrdinalIgnoreCase);
        JsonArray logs = (await Client.ReadAsync($"/webhook/{id}/logs"))["items"]!.AsArray();
        Assert.Equal([(200, true), (500, false)], logs.Select(l => ((int)l!["httpStatusCode"]!, (bool)l["isSuccessStatusCode"]!)));
        Assert.All(logs, l => Assert.Matches("^Duration: [0-9]+ ms\r?\n", (string)l!["responseHeaders"]!));
        Assert.All(logs, l => Assert.Contains("X-Key: …", (string)l!["requestHeaders"]!, StringComparison.Ordinal)); // its own headers may be passwords

        string secret = (string)(await Client.ReadAsync($"{Own}/webhook/{id}/secret"))["secret"]!;
        Assert.Single(receiver.Requests.Select(r => r.Headers["webhook-id"].ToString()).Distinct());
        Assert.All(receiver.Requests, r => AssertSigned(secret, r));
        await Client.OkAsync(Client.PostAsync($"{Own}/webhook/{id}/logs/{logs[1]!["key"]}/resend", new { }));
        string renewed = (string)(await (await Client.PostAsync($"{Own}/webhook/{id}/secret", new { })).Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["secret"]!;
        Assert.NotEqual(secret, renewed);
        await RunAsync<WebhookFiringJob>();
        Assert.Equal((3, receiver.Requests[0].Body), (receiver.Requests.Count, receiver.Requests[^1].Body));
        AssertSigned(renewed, receiver.Requests[^1]);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.PostAsync($"{Own}/webhook/{id}/logs/{Guid.NewGuid()}/resend", new { })).StatusCode);
        await Client.OkAsync(Client.PutAsync($"/webhook/{id}", new { name = "Partner", url = receiver.Address, enabled = false, events = new[] { "Umbraco.ContentPublish" } }));
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync($"{Own}/webhook/{id}/logs/{logs[1]!["key"]}/resend", new { })).StatusCode);
        await Client.OkAsync(Client.DeleteAsync($"/webhook/{id}"));
        Assert.DoesNotContain(fixture.Api.Get<IKeyValueService>().FindByKeyPrefix("Samverkan.Webhooks.")!, value => value.Key.Contains($"{id:N}", StringComparison.Ordinal));
    }

    /// <summary>Values of the specification's own example.</summary>
    [Fact]
    public void A_signature_is_that_of_the_Standard_Webhooks_specification() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookSecrets.Sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, """{"test": 2432232314}"""));

    [Fact]
    public void A_failed_call_waits_longer_each_time_and_a_restart_does_not_forget()
    {
        WebhookCalls calls = fixture.Api.Get<WebhookCalls>();
        WebhookRequest request = new() { Id = int.MaxValue, WebhookKey = Guid.NewGuid() };
        WebhookCall call = calls.Of(request);
        DateTimeOffset due = DateTimeOffset.FromUnixTimeSeconds(4_000_000_000);
        calls.Postpone(request, call, due);
        WebhookCalls restarted = new(fixture.Api.Get<IKeyValueRepository>(), fixture.Api.Get<ICoreScopeProvider>());
        Assert.Equal(call with { Due = due }, restarted.Of(request));
        restarted.Forget(request);
        Assert.NotEqual(call.Id, calls.Of(request).Id);
        calls.Forget(request);
        Assert.Equal([10, 40, 160, 640, 2560, 21600], new[] { 0, 1, 2, 3, 4, 9 }.Select(failed => (int)WebhookFiringJob.Wait(TimeSpan.FromSeconds(10), failed).TotalSeconds));
    }

    [Fact]
    public async Task A_draft_below_a_page_that_is_published_for_the_first_time_is_not_told_to_be_published()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        IContentType type = await Given.PageTypeAsync();
        Guid id = await Client.CreateAsync("/webhook", new { name = "Drafts", url = receiver.Address, enabled = true, events = new[] { "Umbraco.ContentPublish" } });
        IContent parent = await Given.DocumentAsync(type, null, (null, Given.Unique("Parent "), ""));
        IContent draft = await Given.DocumentAsync(type, parent.Key, (null, Given.Unique("Draft "), ""));
        Assert.True((await fixture.Api.Get<IContentPublishingService>().PublishAsync(parent.Key, [new CulturePublishScheduleModel { Culture = null }], Given.Editor)).Success);
        await RunAsync<WebhookFiringJob>();
        Assert.Contains(receiver.Requests, r => r.Body.Contains(parent.Key.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(receiver.Requests, r => r.Body.Contains(draft.Key.ToString(), StringComparison.OrdinalIgnoreCase));
        await Client.OkAsync(Client.DeleteAsync($"/webhook/{id}"));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:192.168.1.1")]
    public void Addresses_that_only_the_server_reaches_are_private(string address) => Assert.True(WebhookAddresses.IsPrivate(IPAddress.Parse(address)));

    [Fact]
    public async Task A_webhook_calls_no_private_address_unless_that_is_allowed()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        using WebhookSending sending = new(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build(), fixture.Api.Get<WebhookSecrets>(), TimeProvider.System);
        (_, HttpResponseMessage? answer, Exception? failure) = await sending.SendAsync(new Umbraco.Cms.Core.Models.Webhook(receiver.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)), new WebhookRequest(), "msg_1", TestContext.Current.CancellationToken);
        Assert.Null(answer);
        Assert.Contains("private address", failure!.Message, StringComparison.Ordinal);
        Assert.Empty(receiver.Requests);
        Assert.False(WebhookAddresses.IsPrivate(IPAddress.Parse("93.184.216.34")));
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.PostAsync("/webhook", new { url = "file:///etc/passwd", enabled = true, events = new[] { "Umbraco.ContentPublish" } })).StatusCode);
    }

    [Fact]
    public async Task Cleaning_takes_what_is_old_and_leaves_what_is_not()
    {
        ILongRunningOperationRepository operations = fixture.Api.Get<ILongRunningOperationRepository>();
        Guid recent = Guid.NewGuid();
        using (ICoreScope scope = fixture.Api.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await operations.CreateAsync(new LongRunningOperation { Id = recent, Type = "Test", Status = Umbraco.Cms.Core.Models.LongRunningOperationStatus.Success }, DateTimeOffset.UtcNow);
            foreach (int age in new[] { 1, 400 })
            {
                await fixture.Api.Get<IWebhookLogRepository>().CreateAsync(new WebhookLog { WebhookKey = recent, Key = Guid.NewGuid(), Date = DateTime.UtcNow.AddDays(-age), StatusCode = "OK (200)", EventAlias = "Test" });
            }

            scope.Complete();
        }

        await RunAsync<OperationCleanup>();
        await RunAsync<WebhookLogCleanupJob>();
        await RunAsync<VersionCleanup>();
        await RunAsync<TemporaryFileCleanup>();
        await RunAsync<AuditLogCleanup>();
        Assert.Equal(1, (int)(await Client.ReadAsync($"/webhook/{recent}/logs"))["total"]!);
        using ICoreScope read = fixture.Api.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        Assert.NotNull(await operations.GetAsync(recent));
    }

    [Fact]
    public async Task Every_job_runs_without_failing()
    {
        foreach (IRecurringJob job in fixture.Api.Services.GetServices<IRecurringJob>()) await job.RunAsync(TestContext.Current.CancellationToken);
        Assert.Contains("OpenIddictCleanup", fixture.Api.Services.GetServices<IRecurringJob>().Select(j => j.Name));
    }

    [Fact]
    public void A_job_is_run_by_one_at_a_time_and_not_before_its_period_is_over()
    {
        JobRecords records = fixture.Api.Get<JobRecords>();
        Job job = new($"test-{Guid.NewGuid():N}", TimeSpan.FromHours(1)), soon = new($"test-{Guid.NewGuid():N}", TimeSpan.FromTicks(1));
        records.LastRun(job);
        records.LastRun(soon);
        Assert.False(records.Take(job));
        Assert.True(records.Take(soon));
        Assert.False(records.Take(soon)); // somebody has it
        records.Done(soon);
        Assert.True(records.Take(soon));
    }

    /// <summary>As docs/webhooks.md tells receivers to do it.</summary>
    private static void AssertSigned(string secret, (IHeaderDictionary Headers, string Body) call)
    {
        string signed = $"{call.Headers["webhook-id"]}.{call.Headers["webhook-timestamp"]}.{call.Body}";
        byte[] hash = HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes(signed));
        Assert.Equal($"v1,{Convert.ToBase64String(hash)}", call.Headers["webhook-signature"].ToString());
        Assert.InRange(long.Parse(call.Headers["webhook-timestamp"].ToString(), CultureInfo.InvariantCulture), DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeSeconds(), DateTimeOffset.UtcNow.ToUnixTimeSeconds());
    }

    private Task RunAsync<TJob>() where TJob : IRecurringJob => fixture.Api.Get<TJob>().RunAsync(TestContext.Current.CancellationToken);

    private sealed record Job(string Name, TimeSpan Period) : IRecurringJob
    {
        public Task RunAsync(CancellationToken stop) => Task.CompletedTask;
    }

    public sealed class Fixture : IAsyncLifetime
    {
        public Api Api { get; private set; } = null!; // set before the first test

        public Session Administrator { get; private set; } = null!; // signed in before the first test

        public async ValueTask InitializeAsync()
        {
            Api = await Api.StartAsync(new() { ["Umbraco:CMS:ScheduledPublishing:Period"] = "00:00:00.5", ["Umbraco:CMS:Webhook:Period"] = "01:00:00", [WebhookSending.AllowPrivateSetting] = "true", [WebhookFiringJob.BackoffSetting] = "00:00:00" });
            Administrator = await Api.SignInAsync();
        }

        public ValueTask DisposeAsync() => Api?.DisposeAsync() ?? default;
    }

    /// <summary>Another server, that webhooks call.</summary>
    private sealed class Receiver(WebApplication app) : IAsyncDisposable
    {
        public List<(IHeaderDictionary Headers, string Body)> Requests { get; } = [];

        public int Answer { get; set; } = StatusCodes.Status200OK;

        public string Address => $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/hook";

        public static async Task<Receiver> StartAsync()
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            WebApplication app = builder.Build();
            Receiver receiver = new(app);
            app.MapPost("/hook", async http =>
            {
                using StreamReader reader = new(http.Request.Body);
                receiver.Requests.Add((new HeaderDictionary(http.Request.Headers.ToDictionary()), await reader.ReadToEndAsync()));
                http.Response.StatusCode = receiver.Answer;
            });
            await app.StartAsync();
            return receiver;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
