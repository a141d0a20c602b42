using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Samverkan.Cms.Search.Site;

/// <summary>Asks a costly query of the best hits alone, and sorts them anew: whether words stand together is seen by their places, and common words stand everywhere.</summary>
internal static class Rescoring
{
    /// <param name="searcher">That found them.</param>
    /// <param name="query">What it gives a hit is added to what its words count.</param>
    /// <param name="hits">The best.</param>
    public static Hit[] Rescored(this IndexSearcher searcher, Query query, Hit[] hits)
    {
        Weight weight = searcher.CreateNormalizedWeight(query);
        IList<AtomicReaderContext> segments = searcher.TopReaderContext.Leaves;
        Hit[] rescored = new Hit[hits.Length];
        int segment = -1;
        Scorer? scorer = null;
        foreach ((int at, Hit hit) in hits.OrderBy(hit => hit.Id).Index()) // as a scorer goes: forwards
        {
            while (segment < 0 || hit.Id >= segments[segment].DocBase + segments[segment].Reader.MaxDoc) scorer = weight.GetScorer(segments[++segment], null);
            int id = hit.Id - segments[segment].DocBase;
            bool holds = scorer is not null && (scorer.DocID < id ? scorer.Advance(id) : scorer.DocID) == id;
            rescored[at] = holds ? hit with { Words = hit.Words + scorer!.GetScore() } : hit; // it holds: there is a scorer
        }

        Array.Sort(rescored);
        return rescored;
    }
}
