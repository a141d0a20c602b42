using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Samverkan.Cms.Search.Languages;

/// <summary>Puts other words in the place of a word, beside it.</summary>
internal sealed class BesideFilter : TokenFilter
{
    private readonly Func<string, IEnumerable<string>> _others;
    private readonly bool _areStems;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;
    private readonly IKeywordAttribute _keyword;
    private readonly Queue<string> _waiting = new();
    private State? _word;

    /// <param name="input">The words.</param>
    /// <param name="others">What stands beside one.</param>
    /// <param name="areStems">They are not to be stemmed any more.</param>
    public BesideFilter(TokenStream input, Func<string, IEnumerable<string>> others, bool areStems) : base(input) =>
        (_others, _areStems, _term, _position, _keyword) = (others, areStems, AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>(), AddAttribute<IKeywordAttribute>());

    public override bool IncrementToken()
    {
        if (_waiting.TryDequeue(out string? other))
        {
            RestoreState(_word);
            _term.SetEmpty().Append(other);
            _position.PositionIncrement = 0;
            _keyword.IsKeyword = _areStems;
            return true;
        }

        if (!m_input.IncrementToken()) return false;
        foreach (string found in _others(_term.ToString())) _waiting.Enqueue(found);
        if (_waiting.Count > 0) _word = CaptureState();
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _waiting.Clear();
    }
}
