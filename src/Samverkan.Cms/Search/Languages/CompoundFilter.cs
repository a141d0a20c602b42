using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Samverkan.Cms.Search.Languages;

/// <summary>Puts the parts of a compound in its place, beside the whole.</summary>
internal sealed class CompoundFilter : TokenFilter
{
    private readonly Vocabulary _vocabulary;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;
    private readonly Queue<string> _parts = new();
    private State? _whole;

    public CompoundFilter(TokenStream input, Vocabulary vocabulary) : base(input) =>
        (_vocabulary, _term, _position) = (vocabulary, AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>());

    public override bool IncrementToken()
    {
        if (_parts.TryDequeue(out string? part))
        {
            RestoreState(_whole);
            _term.SetEmpty().Append(part);
            _position.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken()) return false;
        foreach (string found in _vocabulary.Parts(_term.ToString())) _parts.Enqueue(found);
        if (_parts.Count > 0) _whole = CaptureState();
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _parts.Clear();
    }
}
