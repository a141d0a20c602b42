using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using OpenIddict.Abstractions;
using Samverkan.Cms.Hosting;
using Samverkan.Web.Hosting;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Document = Umbraco.Cms.Core.Models.Content;

namespace Samverkan.Benchmarks.Http;

/// <summary>The whole site behind a socket, with published news below a list view, and a program that is signed in to the Management API.</summary>
internal sealed class HttpSite : IAsyncDisposable
{
    private const string ClientId = "umbraco-back-office-benchmark", ClientSecret = "only for this process 1";
    private static readonly string[] Texts = ["headline", "preamble", "text", "note"];

    private readonly WebApplication _app;
    private readonly string _data;

    private HttpSite(WebApplication app, string data) => (_app, _data) = (app, data);

    public HttpClient Program { get; } = new();

    public Guid List { get; private set; }

    /// <summary>One of the news.</summary>
    public Guid News { get; private set; }

    public static async Task<HttpSite> StartAsync(int news)
    {
        string data = Directory.CreateTempSubdirectory("samverkan-benchmark-").FullName;
        WebApplication app = await RunAsync(data, isBare: true);
        HttpSite site = new(app, data);
        await site.FillAsync(news);
        await site.SignInAsync();
        return site;
    }

    /// <param name="data">A directory of its own, that whoever runs it deletes.</param>
    /// <param name="isBare">Without the site's own content.</param>
    public static async Task<WebApplication> RunAsync(string data, bool isBare)
    {
        WebApplication app = Site.Build(["--environment=Development", $"--contentRoot={Path.Combine(Source.Root, "src", "Samverkan.Web")}"], builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                [DataDirectory.Setting] = data,
                ["uSync:Settings:ImportOnFirstBoot"] = isBare ? "false" : "true",
                ["uSync:Settings:RootFolder"] = Path.Combine(Source.Root, "uSync", "v18"),
                ["uSync:Settings:ExportOnSave"] = "None",
                ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = "benchmark@example.org",
                ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = ClientSecret,
            });
            builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        });
        await app.StartAsync();
        await app.Services.GetRequiredService<SiteState>().Settled;
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        Program.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    private async Task FillAsync(int news)
    {
        IContentService contents = Get<IContentService>();
        ContentType type = await NewsTypeAsync();
        Document list = new("News", Constants.System.Root, type);
        contents.Save(list);
        List = list.Key;
        Document[] all = [.. Enumerable.Range(0, news).Select(i => Article(i, list.Id, type))];
        foreach (Document[] some in all.Chunk(500)) contents.Save(some);
        contents.PublishBranch(list, PublishBranchFilter.IncludeUnpublished, ["*"]);
        News = all[news / 2].Key;
        if (contents.GetById(News) is not { Published: true }) throw new InvalidOperationException("The news were not published.");
    }

    private static Document Article(int number, int parent, ContentType type)
    {
        Document article = new($"Article {number}", parent, type);
        foreach (string alias in Texts) article.SetValue(alias, $"The {alias} of article {number}");
        return article;
    }

    private async Task<ContentType> NewsTypeAsync()
    {
        IShortStringHelper strings = Get<IShortStringHelper>();
        IDataType text = (await Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!; // of the baseline
        DataType list = new(Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.ListView]!, Get<IConfigurationEditorJsonSerializer>()) { Name = "News list", EditorUiAlias = "Umb.PropertyEditorUi.Collection" }; // Core's own
        await Get<IDataTypeService>().CreateAsync(list, Constants.Security.SuperUserKey);
        ContentType type = new(strings, Constants.System.Root) { Alias = "news", Name = "News", Icon = "icon-newspaper", AllowedAsRoot = true, ListView = list.Key };
        foreach (string alias in Texts) type.AddPropertyType(new PropertyType(strings, text, alias) { Name = alias }, "content", "Content");
        await Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        return type;
    }

    /// <summary>By client credentials: the server checks each token as it does the client's.</summary>
    private async Task SignInAsync()
    {
        IUserService users = Get<IUserService>();
        UserCreateModel model = new() { Name = "Benchmark", Email = "program@example.org", UserName = "program@example.org", Kind = UserKind.Api, UserGroupKeys = new HashSet<Guid> { Constants.Security.AdminGroupKey } };
        Guid key = (await users.CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true)).Result.CreatedUser!.Key; // of a new database
        if (await users.AddClientIdAsync(key, ClientId) != UserClientCredentialsOperationStatus.Success) throw new InvalidOperationException("The program got no client id.");
        await using (AsyncServiceScope scope = _app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
            {
                ClientId = ClientId,
                ClientSecret = ClientSecret,
                ClientType = ClientTypes.Confidential,
                Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
            });
        }

        Program.BaseAddress = new Uri($"{_app.Urls.Single()}/umbraco/management/api/v1/");
        using HttpResponseMessage answer = await Program.PostAsync("security/back-office/token", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = ClientId, ["client_secret"] = ClientSecret }));
        JsonNode token = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!; // it succeeded
        Program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)token["access_token"]);
    }
}
