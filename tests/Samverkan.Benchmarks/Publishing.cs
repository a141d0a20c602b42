using BenchmarkDotNet.Attributes;

namespace Samverkan.Benchmarks;

/// <summary>Saving and publishing one document must not cost more in a larger site: at 10,000 documents at most 1.5 times what it costs at 100.</summary>
public class Publishing
{
    private FilledEngine _engine = null!; // set up before the first iteration
    private int _round;

    [Params(100, 1_000, 10_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Fill() => _engine = FilledEngine.Start(Documents);

    [GlobalCleanup]
    public void Clear() => _engine.Dispose();

    [Benchmark]
    public bool SaveAndPublish()
    {
        IContentService contents = _engine.Get<IContentService>();
        IContent page = contents.GetById(_engine.Last.Key)!;
        page.SetValue("headline", $"Round {_round++}");
        return contents.Save(page).Success && contents.Publish(page, []).Success;
    }
}
