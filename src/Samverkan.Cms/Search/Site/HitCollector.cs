using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Samverkan.Cms.Search.Site;

/// <summary>Collects the best hits by their score, which age lowers, and counts all of them and their facets on the way.</summary>
/// <param name="now">From which age is counted.</param>
/// <param name="most">So many are kept: of ten thousand hits few are shown.</param>
internal sealed class HitCollector(DateTime now, int most) : ICollector
{
    /// <summary>News that is a year old counts for so much less than news of today; what is older, for no less than a little more.</summary>
    private const double AgeWeight = 0.25;

    private const float Percent = 100;

    private static readonly double Year = TimeSpan.FromDays(365).Ticks;

    private readonly PriorityQueue<Hit, Hit> _best = new(Comparer<Hit>.Create((one, other) => other.CompareTo(one))); // the worst of them in front
    private readonly Dictionary<string, int> _facets = [];
    private readonly BytesRef _term = new();
    private Scorer? _scorer;
    private NumericDocValues? _dates, _worths;
    private SortedSetDocValues? _values;
    private int[] _counts = [];
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    public int Total { get; private set; }

    public IReadOnlyDictionary<string, int> Facets
    {
        get
        {
            CloseSegment();
            return _facets;
        }
    }

    /// <summary>Sorted.</summary>
    public Hit[] Best()
    {
        Hit[] best = [.. _best.UnorderedItems.Select(item => item.Element)];
        Array.Sort(best);
        return best;
    }

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        CloseSegment();
        _base = context.DocBase;
        _dates = context.AtomicReader.GetNumericDocValues(Fields.Date);
        _worths = context.AtomicReader.GetNumericDocValues(Fields.Worth);
        _values = context.AtomicReader.GetSortedSetDocValues(Fields.Facet);
        _counts = new int[_values?.ValueCount ?? 0];
    }

    public void Collect(int doc)
    {
        Total++;
        Keep(new(_base + doc, _scorer!.GetScore(), Freshness(_dates?.Get(doc) ?? 0) * (_worths?.Get(doc) ?? Percent) / Percent)); // Lucene sets the scorer before it collects
        if (_values is null) return;
        _values.SetDocument(doc);
        for (long value = _values.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = _values.NextOrd()) _counts[value]++;
    }

    private void Keep(Hit hit)
    {
        if (_best.Count < most) _best.Enqueue(hit, hit);
        else if (most > 0 && hit.CompareTo(_best.Peek()) < 0) _best.DequeueEnqueue(hit, hit);
    }

    private float Freshness(long ticks) => ticks == 0 ? 1 : (float)(1 - AgeWeight + (AgeWeight / (1 + (Math.Max(0, now.Ticks - ticks) / Year))));

    private void CloseSegment()
    {
        for (int value = 0; value < _counts.Length; value++)
        {
            if (_counts[value] == 0) continue;
            _values!.LookupOrd(value, _term); // there are counts: there are values
            string term = _term.Utf8ToString();
            _facets[term] = _facets.GetValueOrDefault(term) + _counts[value];
        }

        _counts = [];
    }
}

/// <summary>The better comes first; of equals the one that was written first.</summary>
/// <param name="Id">Lucene's, in the reader that was asked.</param>
/// <param name="Words">What its words count.</param>
/// <param name="Factor">By which age and kind lower that.</param>
internal readonly record struct Hit(int Id, float Words, float Factor) : IComparable<Hit>
{
    public float Score => Words * Factor;

    public int CompareTo(Hit other) => other.Score.CompareTo(Score) is not 0 and var order ? order : Id.CompareTo(other.Id);
}
