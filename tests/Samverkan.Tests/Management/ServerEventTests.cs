using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Api.Management.ServerEvents;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;

namespace Samverkan.Tests.Management;

/// <summary>Open backoffices hear what changes, as far as their users may see it.</summary>
public sealed class ServerEventTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private Session Client => fixture.Administrator;

    private Given Given => new(fixture.Api);

    [Fact]
    public async Task An_open_backoffice_hears_what_is_created_changed_published_trashed_and_deleted()
    {
        await using Listener listener = await ListenAsync(Client);
        IContentType type = await Given.PageTypeAsync();
        await listener.HearsAsync($"Created DocumentType {type.Key}");
        Guid id = await Client.CreateAsync("/document", DocumentTests.Page(type, "Page", ""));
        await listener.HearsAsync($"Created Document {id}");
        await Given.PublishAsync(id, [null]);
        await listener.HearsAsync($"Updated Document {id}");
        await Client.OkAsync(Client.PutAsync($"/document/{id}/move-to-recycle-bin"));
        await listener.HearsAsync($"Trashed Document {id}");
        await Client.OkAsync(Client.DeleteAsync($"/recycle-bin/document/{id}"));
        await listener.HearsAsync($"Deleted Document {id}");
        Guid word = await Client.CreateAsync("/dictionary", new { name = Given.Unique("word"), translations = Array.Empty<object>() });
        await listener.HearsAsync($"Created DictionaryItem {word}");
        await Client.OkAsync(Client.DeleteAsync($"/dictionary/{word}"));
        await listener.HearsAsync($"Deleted DictionaryItem {word}");
    }

    [Fact]
    public async Task An_open_backoffice_hears_what_happens_in_the_library()
    {
        await using Listener listener = await ListenAsync(Client);
        Guid folder = await Client.CreateAsync("/element/folder", new { name = Given.Unique("Folder ") });
        await listener.HearsAsync($"Created ElementFolder {folder}");
        Guid card = await Client.CreateAsync("/element", DocumentTests.Page(await Given.ElementTypeAsync(), "Card", "", folder));
        await listener.HearsAsync($"Created Element {card}");
        await fixture.Api.PublishElementAsync(card, [null]);
        await listener.HearsAsync($"Updated Element {card}");
        await Client.OkAsync(Client.PutAsync($"/element/folder/{folder}/move-to-recycle-bin"));
        await listener.HearsAsync($"Trashed ElementFolder {folder}");
        await Client.OkAsync(Client.DeleteAsync($"/recycle-bin/element/folder/{folder}"));
        await listener.HearsAsync($"Deleted ElementFolder {folder}");
    }

    [Fact]
    public async Task A_user_hears_of_its_sections_and_start_nodes_alone_as_they_are_now()
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        Guid key = await fixture.Api.NewUserAsync(email, Constants.Security.EditorGroupKey);
        IContentType type = await Given.PageTypeAsync();
        IContent inside = await Given.DocumentAsync(type, null, (null, "Inside", "")), outside = await Given.DocumentAsync(type, null, (null, "Outside", ""));
        IUserService users = fixture.Api.Get<IUserService>();
        await using Listener listener = await ListenAsync(await fixture.Api.SignInAsync(email));

        IUser user = (await users.GetAsync(key))!;
        user.StartContentIds = [inside.Id];
        users.Save(user);
        await listener.HearsAsync($"Updated CurrentUser {key}");
        IContentService contents = fixture.Api.Get<IContentService>();
        contents.Save(outside);
        await Client.CreateAsync("/dictionary", new { name = Given.Unique("word"), translations = Array.Empty<object>() });
        contents.Save(inside);
        await listener.HearsNextAsync($"Updated Document {inside.Key}");

        await users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { key });
        contents.Save(inside);
        await listener.IsCutOffAsync();
    }

    [Fact]
    public async Task Nobody_listens_without_a_session() => await Assert.ThrowsAnyAsync<HttpRequestException>(() => ListenAsync(fixture.Api.NewSession()));

    /// <summary>The client keeps what it reads until it is told, and reads again as soon as it has an answer.</summary>
    [Theory]
    [InlineData(100, true)]
    [InlineData(60_000, false)] // whoever does not listen keeps nobody waiting
    public async Task A_change_is_told_before_it_is_answered(int milliseconds, bool isTold)
    {
        await using Api api = await Api.StartAsync(more: services => services.AddSingleton<HubLifetimeManager<ServerEventsHub>>(s => ActivatorUtilities.CreateInstance<SlowHub>(s, TimeSpan.FromMilliseconds(milliseconds))));
        Session session = await api.SignInAsync();
        await using Listener listener = await ListenAsync(session, api);
        Guid word = await session.CreateAsync("/dictionary", new { name = Given.Unique("word"), translations = Array.Empty<object>() }).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(isTold, ((SlowHub)api.Get<HubLifetimeManager<ServerEventsHub>>()).Told.Contains(word));
    }

    private async Task<Listener> ListenAsync(Session session, Api? api = null)
    {
        Listener listener = new((api ?? fixture.Api).Hub("/umbraco/serverEventHub", session));
        await listener.StartAsync();
        return listener;
    }

    /// <summary>Every message takes its time on the way.</summary>
    private sealed class SlowHub(TimeSpan time, ILogger<DefaultHubLifetimeManager<ServerEventsHub>> log) : DefaultHubLifetimeManager<ServerEventsHub>(log)
    {
        public ConcurrentQueue<Guid> Told { get; } = [];

        public override async Task SendConnectionsAsync(IReadOnlyList<string> connectionIds, string methodName, object?[] args, CancellationToken cancellationToken = default)
        {
            await Task.Delay(time, cancellationToken);
            await base.SendConnectionsAsync(connectionIds, methodName, args, cancellationToken);
            Told.Enqueue(args.OfType<ServerEvent>().Single().Key);
        }
    }

    private sealed class Listener : IAsyncDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
        private readonly HubConnection _hub;
        private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();
        private readonly TaskCompletionSource _closed = new();

        public Listener(HubConnection hub)
        {
            _hub = hub;
            hub.On<JsonElement>("notify", e => _heard.Writer.TryWrite($"{e.GetProperty("eventType")} {e.GetProperty("eventSource").GetString()!.Split(':')[^1]} {e.GetProperty("key")}"));
            hub.Closed += _ => { _closed.TrySetResult(); return Task.CompletedTask; };
        }

        public Task StartAsync() => _hub.StartAsync();

        public async Task HearsAsync(string expected)
        {
            using CancellationTokenSource patience = new(Patience);
            List<string> others = [];
            try
            {
                for (string heard = ""; heard != expected; others.Add(heard)) heard = await _heard.Reader.ReadAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"{expected} was not heard, but {string.Join(", ", others)}");
            }
        }

        public async Task HearsNextAsync(string expected) => Assert.Equal(expected, await _heard.Reader.ReadAsync().AsTask().WaitAsync(Patience));

        public Task IsCutOffAsync() => _closed.Task.WaitAsync(Patience);

        public ValueTask DisposeAsync() => _hub.DisposeAsync();
    }
}
