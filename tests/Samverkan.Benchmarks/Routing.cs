using BenchmarkDotNet.Attributes;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Samverkan.Benchmarks;

/// <summary>From an address to its published content, in a site of 1,000 documents: under 20 µs, without a database query.</summary>
[MemoryDiagnoser]
public class Routing
{
    private static readonly RouteRequestOptions Inbound = new(RouteDirection.Inbound);
    private FilledEngine _engine = null!; // set up before the first iteration
    private UmbracoContextReference _context = null!;
    private IPublishedRouter _router = null!;
    private Uri _address = null!;

    [GlobalSetup]
    public void Fill()
    {
        _engine = FilledEngine.Start(1_000);
        _context = _engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        _router = _engine.Get<IPublishedRouter>();
        _address = new Uri("http://localhost" + _engine.Get<IPublishedUrlProvider>().GetUrl(_engine.Last.Key, UrlMode.Relative));
    }

    [GlobalCleanup]
    public void Clear()
    {
        _context.Dispose();
        _engine.Dispose();
    }

    [Benchmark]
    public async Task<IPublishedContent> Route()
    {
        IPublishedRequestBuilder request = await _router.CreateRequestAsync(_address);
        IPublishedRequest routed = await _router.RouteRequestAsync(request, Inbound);
        return routed.PublishedContent ?? throw new InvalidOperationException($"{_address} was not found.");
    }
}
