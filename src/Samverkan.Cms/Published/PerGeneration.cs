using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Cms.Published;

/// <summary>Answers that change only when something is published: each is computed once for a generation of the published content, and all are dropped with it.</summary>
/// <typeparam name="TKey">Everything else that the answer depends on.</typeparam>
/// <typeparam name="TValue">The answer.</typeparam>
public sealed class PerGeneration<TKey, TValue>(PublishedSurroundings surroundings) where TKey : notnull
{
    private volatile Answers _answers = new(0);

    /// <summary>The answers of this generation. Take them before computing one: an answer begun in an older generation is then not found in a newer one.</summary>
    internal Answers Now
    {
        get
        {
            long generation = surroundings.Generation;
            Answers now = _answers;
            return now.Generation == generation ? now : _answers = new Answers(generation);
        }
    }

    /// <param name="key">What is asked.</param>
    /// <param name="compute">Computes it from published content.</param>
    public TValue Get(TKey key, Func<TKey, TValue> compute)
    {
        Answers now = Now;
        if (now.TryGet(key, out TValue? known)) return known;
        TValue made = compute(key);
        now.Keep(key, made);
        return made;
    }

    internal sealed class Answers(long generation)
    {
        /// <summary>Keys name the host that was asked for, which visitors make up: beyond this many, answers are computed and not kept.</summary>
        private const int Limit = 200_000;

        private readonly ConcurrentDictionary<TKey, TValue> _known = new();
        private int _count;

        public long Generation => generation;

        public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue known) => _known.TryGetValue(key, out known);

        public void Keep(TKey key, TValue made)
        {
            if (Interlocked.Increment(ref _count) <= Limit) _known.TryAdd(key, made);
        }
    }
}
