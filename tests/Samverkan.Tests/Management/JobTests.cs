using System.Net;
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
        await Client.OkAsync(Client.PutAsync($"/webhook/{id}", new { name = "Partner", url = receiver.Address, enabled = false, events = new[] { "Umbraco.ContentPublish" } }));
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
        using WebhookSending sending = new(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build());
        (_, HttpResponseMessage? answer, Exception? failure) = await sending.SendAsync(new Umbraco.Cms.Core.Models.Webhook(receiver.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)), new WebhookRequest(), TestContext.Current.CancellationToken);
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
            Api = await Api.StartAsync(new() { ["Umbraco:CMS:ScheduledPublishing:Period"] = "00:00:00.5", ["Umbraco:CMS:Webhook:Period"] = "01:00:00", [WebhookSending.AllowPrivateSetting] = "true" });
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
