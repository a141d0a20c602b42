using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Samverkan.Cms.Hosting;
using Samverkan.Web.Delivery;
using Samverkan.Web.Hosting;

namespace Samverkan.Benchmarks;

/// <summary>A page of the real site rendered anew, content included, beside a bare MVC view of 40 partials and the same size, and beside the page asked again.</summary>
[MemoryDiagnoser]
public class Rendering
{
    private const string Page = "/om-samverkan";
    private readonly string _data = Directory.CreateTempSubdirectory("samverkan-benchmark-").FullName;
    private readonly string[] _texts = [.. Enumerable.Range(0, 40).Select(i => $"Stycke {i}: människohandel är ett brott mot en människa")];
    private WebApplication _site = null!; // set up before the first iteration
    private HttpClient _visitor = null!;
    private int _round;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _site = Site.Build([], builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                [DataDirectory.Setting] = _data,
                ["uSync:Settings:RootFolder"] = Path.Combine(Source.Root, "uSync", "v18"),
                ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = "benchmark@example.org",
                ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = "only for this process 1",
            });
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer();
            builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Rendering).Assembly);
        });
        _site.MapGet("/bare", (HttpContext http) => PageView.RenderAsync(http, "/Bare/Page.cshtml", _texts));
        await _site.StartAsync();
        await _site.Services.GetRequiredService<SiteState>().Settled;
        _visitor = _site.GetTestClient();
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public Task<string> BareView() => _visitor.GetStringAsync("/bare");

    /// <summary>Each round is a page of its own for the cache: the page does not read what is searched for.</summary>
    [Benchmark]
    public Task<string> PageAnew() => _visitor.GetStringAsync($"{Page}?q={_round++}");

    [Benchmark]
    public Task<string> PageAgain() => _visitor.GetStringAsync(Page);
}

/// <summary>The checkout that the benchmarks were built from.</summary>
internal static class Source
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => System.IO.File.Exists(Path.Combine(folder, "Samverkan.Web.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
