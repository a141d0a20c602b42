using System.Collections.Concurrent;

namespace Samverkan.Cms.Published;

/// <summary>Answers that change only when something is published: each is computed once for a generation of the published content, and all are dropped with it.</summary>
/// <typeparam name="TKey">Everything else that the answer depends on.</typeparam>
/// <typeparam name="TValue">The answer.</typeparam>
public sealed class PerGeneration<TKey, TValue>(PublishedSurroundings surroundings) where TKey : notnull
{
    /// <summary>Keys name the host that was asked for, which visitors make up: beyond this many, answers are computed and not kept.</summary>
    private const int Limit = 200_000;

    private volatile Answers _answers = new(0);

    /// <param name="key">What is asked.</param>
    /// <param name="compute">Computes it from published content; an answer begun in an older generation is not found in a newer one.</param>
    public TValue Get(TKey key, Func<TKey, TValue> compute)
    {
        Answers now = Current();
        if (now.Known.TryGetValue(key, out TValue? known)) return known;
        TValue made = compute(key);
        if (now.HasRoom()) now.Known.TryAdd(key, made);
        return made;
    }

    private Answers Current()
    {
        long generation = surroundings.Generation;
        Answers now = _answers;
        return now.Generation == generation ? now : _answers = new Answers(generation);
    }

    private sealed class Answers(long generation)
    {
        private int _count;

        public long Generation => generation;

        public ConcurrentDictionary<TKey, TValue> Known { get; } = new();

        public bool HasRoom() => Interlocked.Increment(ref _count) <= Limit;
    }
}
