using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Api.Backoffice;
using Samverkan.Cms.Api.Backoffice.Bundle;

namespace Samverkan.Tests.Backoffice;

/// <summary>The backoffice client on a server of its own, with a small bundle, beside pages that answer any address as the public site's do.</summary>
public sealed class BackofficeSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    public BackofficeSite(bool isBuilt = true, string environment = "Production", Action<string>? prepare = null)
    {
        prepare?.Invoke(_folder.Path);
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = _folder.Path, EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddBackoffice().AddSingleton(new BackofficeBundle(isBuilt ? SmallBundle.In(_folder.Path) : _folder.Path));
        _app = builder.Build();
        _app.UseBackofficeFiles();
        _app.UseRouting();
        _app.MapBackofficeGraphics();
        _app.MapBackofficeShell();
        _app.MapGet("/{**path}", () => "a page of the public site");
        _app.StartAsync().GetAwaiter().GetResult();
        Http = _app.GetTestClient();
    }

    public HttpClient Http { get; }

    public TestServer Server => _app.GetTestServer();

    public string ContentRoot => _folder.Path;

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<HttpResponseMessage> AskAsync(string path, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
