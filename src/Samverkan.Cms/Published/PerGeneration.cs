using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Cms.Published;

/// <summary>What answers take, where they may take only so much: what is full begins anew.</summary>
/// <param name="Of">One answer's weight, in bytes.</param>
/// <param name="Limit">Of all together, in bytes.</param>
public sealed record Weight<TValue>(Func<TValue, int> Of, long Limit);

/// <summary>Answers that change only when something is published: each is computed once for a generation of the published content, and all are dropped with it.</summary>
/// <typeparam name="TKey">Everything else that the answer depends on.</typeparam>
/// <typeparam name="TValue">The answer.</typeparam>
public sealed class PerGeneration<TKey, TValue>(PublishedSurroundings surroundings, Weight<TValue>? weight = null) where TKey : notnull
{
    private volatile Answers _answers = new(0, weight);

    /// <summary>The answers of this generation. Take them before computing one: an answer begun in an older generation is then not found in a newer one.</summary>
    public Answers Now
    {
        get
        {
            long generation = surroundings.Generation;
            Answers now = _answers;
            return now.Generation == generation && !now.IsFull ? now : _answers = new Answers(generation, weight);
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

    public sealed class Answers
    {
        /// <summary>Keys name the host that was asked for, which visitors make up: beyond this many, answers are computed and not kept.</summary>
        private const int Limit = 200_000;

        private readonly ConcurrentDictionary<TKey, TValue> _known = new();
        private readonly Weight<TValue>? _weight;
        private int _count;
        private long _weighed;

        internal Answers(long generation, Weight<TValue>? weight) => (Generation, _weight) = (generation, weight);

        internal long Generation { get; }

        internal bool IsFull => _weight is { } weight && Interlocked.Read(ref _weighed) > weight.Limit;

        public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue known) => _known.TryGetValue(key, out known);

        public void Keep(TKey key, TValue made)
        {
            if (Interlocked.Increment(ref _count) > Limit || !_known.TryAdd(key, made) || _weight is null) return;
            Interlocked.Add(ref _weighed, _weight.Of(made));
        }
    }
}
