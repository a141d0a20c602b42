using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Samverkan.Cms.Search.Site;

/// <summary>Collects every hit with its score, which age lowers, and counts facets on the way.</summary>
internal sealed class HitCollector(DateTime now) : ICollector
{
    /// <summary>News that is a year old counts for so much less than news of today; what is older, for no less than a little more.</summary>
    private const double AgeWeight = 0.25;

    private const float Percent = 100;

    private static readonly double Year = TimeSpan.FromDays(365).Ticks;

    private readonly List<(int Id, float Score)> _hits = [];
    private readonly Dictionary<string, int> _facets = [];
    private readonly BytesRef _term = new();
    private Scorer? _scorer;
    private NumericDocValues? _dates, _worths;
    private SortedSetDocValues? _values;
    private int[] _counts = [];
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    public int Total => _hits.Count;

    public IReadOnlyDictionary<string, int> Facets
    {
        get
        {
            CloseSegment();
            return _facets;
        }
    }

    public IEnumerable<(int Id, float Score)> Best(int skip, int take)
    {
        _hits.Sort((a, b) => b.Score.CompareTo(a.Score) is not 0 and var order ? order : a.Id.CompareTo(b.Id));
        return _hits.Skip(skip).Take(take);
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
        _hits.Add((_base + doc, _scorer!.GetScore() * Freshness(_dates?.Get(doc) ?? 0) * (_worths?.Get(doc) ?? Percent) / Percent)); // Lucene sets the scorer before it collects
        if (_values is null) return;
        _values.SetDocument(doc);
        for (long value = _values.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = _values.NextOrd()) _counts[value]++;
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
