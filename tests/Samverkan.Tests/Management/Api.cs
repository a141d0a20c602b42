using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Samverkan.Cms.Api;
using Samverkan.Cms.Hosting;
using Samverkan.Web.Hosting;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Samverkan.Tests.Management;

/// <summary>The whole site on a bare install, reached over HTTP as the backoffice client reaches it.</summary>
public sealed class Api : IAsyncDisposable, IServices
{
    public const string Base = "/umbraco/management/api/v1";
    public const string AdministratorEmail = "admin@example.org";
    public const string Password = "A-long-password-1";

    private readonly WebApplication _app;
    private readonly string? _folder;

    private Api(WebApplication app, string? folder) => (_app, _folder) = (app, folder);

    public IServiceProvider Services => _app.Services;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <param name="settings">Configuration, by key. A data directory that is named here outlives this site.</param>
    /// <param name="more">Services that take the place of the site's own.</param>
    public static async Task<Api> StartAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? more = null)
    {
        string folder = Path.Combine(Path.GetTempPath(), $"samverkan-{Guid.NewGuid():N}");
        WebApplication app = Site.Build(["--environment=Production", "--applicationName=Samverkan.Web", $"--contentRoot={Repository.Folder("src/Samverkan.Web")}"], builder =>
        {
            builder.WebHost.UseTestServer();
            if (more is not null) builder.Host.ConfigureContainer<IServiceCollection>((_, services) => more(services));
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                [DataDirectory.Setting] = folder,
                ["uSync:Settings:ImportOnFirstBoot"] = "false",
                ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administrator",
                ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = AdministratorEmail,
                ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
                ["Umbraco:CMS:Global:DefaultUILanguage"] = "en-US",
                ["Umbraco:CMS:Security:UserMinimumFailedLoginDurationInMilliseconds"] = "0",
                ["Umbraco:CMS:Security:UserAllowConcurrentLogins"] = "true", // tests share the administrator
            }.Concat(settings ?? []).GroupBy(s => s.Key).ToDictionary(s => s.Key, s => s.Last().Value));
        });
        await app.StartAsync();
        await app.Services.GetRequiredService<SiteState>().Settled.WaitAsync(TimeSpan.FromMinutes(2));
        return new Api(app, settings?.ContainsKey(DataDirectory.Setting) == true ? null : folder);
    }

    /// <summary>A browser of its own, that nobody has signed in with.</summary>
    public Session NewSession() => new(new CookieHandler(_app.GetTestServer().CreateHandler()));

    /// <summary>A connection to a hub with the cookies of a session, as the client makes it.</summary>
    public HubConnection Hub(string path, Session session, HttpTransportType transport = HttpTransportType.LongPolling) => new HubConnectionBuilder().WithUrl(new Uri($"https://localhost{path}"), transport, http =>
    {
        http.WebSocketFactory = (context, cancel) => new(SocketAsync(context.Uri, session, cancel));
        http.HttpMessageHandlerFactory = _ => new CookieHandler(_app.GetTestServer().CreateHandler(), session.Cookies);
        http.AccessTokenProvider = () => Task.FromResult(session.Bearer);
    }).Build();

    private Task<System.Net.WebSockets.WebSocket> SocketAsync(Uri address, Session session, CancellationToken cancel)
    {
        WebSocketClient client = _app.GetTestServer().CreateWebSocketClient();
        client.ConfigureRequest = request => request.Headers.Cookie = session.Cookies.GetCookieHeader(new UriBuilder(address) { Scheme = "https", Port = -1 }.Uri);
        return client.ConnectAsync(address, cancel);
    }

    /// <summary>Signs in with the password and goes through all steps of the client.</summary>
    public async Task<Session> SignInAsync(string email = AdministratorEmail, string password = Password)
    {
        Session session = NewSession();
        HttpResponseMessage login = await session.PostAsync("/security/back-office/login", new { username = email, password });
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        await session.AuthorizeAsync();
        return session;
    }

    /// <summary>A user who can sign in with <see cref="Password"/>.</summary>
    public async Task<Guid> NewUserAsync(string email, params Guid[] groups)
    {
        IUserService users = Get<IUserService>();
        Attempt<UserCreationResult, UserOperationStatus> created = await users.CreateAsync(Constants.Security.SuperUserKey,
            new UserCreateModel { Email = email, UserName = email, Name = email, UserGroupKeys = groups.ToHashSet() }, approveUser: true);
        Assert.Equal(UserOperationStatus.Success, created.Status);
        Guid key = created.Result.CreatedUser!.Key;
        Assert.True((await users.ChangePasswordAsync(Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = key, NewPassword = Password })).Success);
        return key;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>One install for all tests of a class: each test makes its own data.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    private Session? _administrator;

    public Api Api { get; private set; } = null!; // set before the first test

    public Session Administrator => _administrator!; // signed in before the first test

    public async ValueTask InitializeAsync()
    {
        Api = await Api.StartAsync();
        _administrator = await Api.SignInAsync();
    }

    public ValueTask DisposeAsync() => Api?.DisposeAsync() ?? default;
}

/// <summary>A browser: it keeps cookies, and speaks as the client does once it is signed in.</summary>
public sealed class Session(CookieHandler handler)
{
    private readonly HttpClient _client = new(handler) { BaseAddress = new Uri("https://localhost") };

    public CookieContainer Cookies => handler.Cookies;

    /// <summary>What the client sends when it is signed in: the literal, never a token.</summary>
    public string? Bearer { get; set; }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<HttpResponseMessage> PutAsync(string path, object? body = null) => SendAsync(HttpMethod.Put, path, body);

    public Task<HttpResponseMessage> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    /// <param name="method">GET, POST, …</param>
    /// <param name="path">Below the API's base, or from the root when it begins with ~.</param>
    /// <param name="body">Sent as JSON; a HttpContent as it is.</param>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        HttpRequestMessage request = new(method, path[0] == '~' ? path[1..] : Api.Base + path)
        {
            Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body)),
        };
        if (Bearer is not null) request.Headers.Add("Authorization", $"Bearer {Bearer}");
        return _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    /// <returns>The JSON of an answer that must be a success.</returns>
    public async Task<JsonNode> ReadAsync(string path) => await JsonAsync(await GetAsync(path));

    /// <returns>The key of what was created.</returns>
    public async Task<Guid> CreateAsync(string path, object body)
    {
        HttpResponseMessage response = await PostAsync(path, body);
        Assert.True(response.StatusCode == HttpStatusCode.Created, $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return Guid.Parse(response.Headers.GetValues("Umb-Generated-Resource").Single());
    }

    /// <summary>The answer must be a success.</summary>
    public async Task OkAsync(Task<HttpResponseMessage> sending)
    {
        HttpResponseMessage response = await sending;
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {response.RequestMessage!.Method} {response.RequestMessage.RequestUri}: {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>The answer must be 400 with this status of Core's.</summary>
    public async Task RefusedAsync(string operationStatus, Task<HttpResponseMessage> sending)
    {
        HttpResponseMessage response = await sending;
        Assert.Equal((HttpStatusCode.BadRequest, operationStatus), (response.StatusCode, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["operationStatus"]));
    }

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {response.RequestMessage!.RequestUri}: {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Authorization code with PKCE, as the client does it (RFC 7636).</summary>
    public async Task<HttpResponseMessage> AuthorizeAsync()
    {
        const string redirect = "https://localhost/umbraco/oauth_complete";
        string verifier = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        string challenge = Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        HttpResponseMessage authorize = await GetAsync($"/security/back-office/authorize?client_id=umbraco-back-office&redirect_uri={Uri.EscapeDataString(redirect)}&scope=offline_access"
            + $"&response_type=code&state=s&code_challenge={challenge}&code_challenge_method=S256&prompt=consent&access_type=offline");
        Assert.Equal(HttpStatusCode.Found, authorize.StatusCode);
        if (!authorize.Headers.Location!.OriginalString.StartsWith(redirect, StringComparison.Ordinal)) return authorize;
        string code = System.Web.HttpUtility.ParseQueryString(authorize.Headers.Location.Query)["code"]!;
        await RefreshAsync(); // the page that takes the code asks first whether anybody is signed in
        HttpResponseMessage token = await TokenAsync(("grant_type", "authorization_code"), ("code", code), ("code_verifier", verifier), ("redirect_uri", redirect));
        if (token.IsSuccessStatusCode) Bearer = "[redacted]";
        return token;
    }

    public Task<HttpResponseMessage> RefreshAsync() => TokenAsync(("grant_type", "refresh_token"), ("refresh_token", "[redacted]"));

    private Task<HttpResponseMessage> TokenAsync(params (string, string)[] form) => SendAsync(HttpMethod.Post, "/security/back-office/token",
        new FormUrlEncodedContent([.. form.Select(f => KeyValuePair.Create(f.Item1, f.Item2)), KeyValuePair.Create("client_id", "umbraco-back-office")]));
}

/// <summary>Cookies as a browser keeps them, and no redirect followed.</summary>
public sealed class CookieHandler(HttpMessageHandler inner, CookieContainer? cookies = null) : DelegatingHandler(inner)
{
    public CookieContainer Cookies { get; } = cookies ?? new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header) request.Headers.Add("Cookie", header);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        foreach (string cookie in response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) ? set : []) Cookies.SetCookies(request.RequestUri!, cookie);
        return response;
    }
}
