using BenchmarkDotNet.Attributes;

namespace Samverkan.Benchmarks;

/// <summary>What the published snapshot of 10,000 documents holds on to: read the column Allocated of the seeding, and the figure that is printed.</summary>
[MemoryDiagnoser]
[IterationCount(3), WarmupCount(1)]
public class Memory
{
    private FilledEngine _engine = null!; // set up before the first iteration

    [GlobalSetup]
    public void Fill()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        _engine = FilledEngine.Start(10_000);
        Console.WriteLine($"// 10,000 documents hold {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / 1024} MiB, caches included");
    }

    [GlobalCleanup]
    public void Clear() => _engine.Dispose();

    [Benchmark]
    public Task SeedTheSnapshot() => _engine.Get<Umbraco.Cms.Core.PublishedCache.IDocumentCacheService>().ClearMemoryCacheAsync(CancellationToken.None);
}
