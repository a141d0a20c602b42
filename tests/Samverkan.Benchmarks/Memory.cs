using BenchmarkDotNet.Attributes;

namespace Samverkan.Benchmarks;

/// <summary>What the published snapshot of so many documents holds on to: read the column Allocated of the seeding, and the figure that is printed.</summary>
[MemoryDiagnoser]
[IterationCount(3), WarmupCount(1)]
public class Memory
{
    private FilledEngine _engine = null!; // set up before the first iteration

    [Params(1_000, 10_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        _engine = FilledEngine.Start(Documents);
        Console.WriteLine($"// {Documents} documents hold {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / 1024} MiB, caches included; the process takes {Environment.WorkingSet / 1024 / 1024} MiB");
    }

    [GlobalCleanup]
    public void Clear() => _engine.Dispose();

    [Benchmark]
    public Task SeedTheSnapshot() => _engine.Get<Umbraco.Cms.Core.PublishedCache.IDocumentCacheService>().ClearMemoryCacheAsync(CancellationToken.None);
}
