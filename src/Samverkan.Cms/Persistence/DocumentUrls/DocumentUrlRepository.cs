namespace Samverkan.Cms.Persistence.DocumentUrls;

/// <summary>Core computes the segments and keeps them in memory; this only stores them. A save replaces all segments of the documents it names.</summary>
public sealed class DocumentUrlRepository(AmbientScope scope, UrlSegmentMap known) : IDocumentUrlRepository
{
    public IEnumerable<PublishedDocumentUrlSegment> GetAll()
    {
        PublishedDocumentUrlSegment[] all = [.. scope.Read.DocumentUrls.AsEnumerable().Select(Segment)];
        Remember(all);
        return all;
    }

    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        PublishedDocumentUrlSegment[] segments = [.. publishedDocumentUrlSegments];
        if (segments.Length == 0) return;
        Remember(segments);
        Guid[] keys = [.. segments.Select(s => s.DocumentKey).Distinct()];
        if (AreStored(keys, segments)) return; // as nearly always: publishing seldom changes an address
        DeleteByDocumentKey(keys);
        scope.Write.Insert(segments.Select(Row));
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        Guid[] keys = [.. select];
        scope.Write.DocumentUrls.Where(u => keys.Contains(u.UniqueId)).ExecuteDelete();
    }

    private bool AreStored(Guid[] keys, PublishedDocumentUrlSegment[] segments)
    {
        var stored = scope.Read.DocumentUrls.Where(u => keys.Contains(u.UniqueId)).Select(u => new { Document = u.UniqueId, u.LanguageId, u.UrlSegment, u.IsDraft, u.IsPrimary }).ToHashSet();
        return stored.Count == segments.Length && segments.All(s => stored.Contains(new { Document = s.DocumentKey, s.LanguageId, s.UrlSegment, s.IsDraft, s.IsPrimary }));
    }

    private void Remember(PublishedDocumentUrlSegment[] segments)
    {
        foreach (PublishedDocumentUrlSegment segment in segments) known.Add(segment.UrlSegment, segment.DocumentKey);
    }

    private static PublishedDocumentUrlSegment Segment(DocumentUrlRow row) => new()
    {
        DocumentKey = row.UniqueId,
        LanguageId = row.LanguageId,
        UrlSegment = row.UrlSegment,
        IsDraft = row.IsDraft,
        IsPrimary = row.IsPrimary,
    };

    private static DocumentUrlRow Row(PublishedDocumentUrlSegment segment) => new()
    {
        UniqueId = segment.DocumentKey,
        LanguageId = segment.LanguageId,
        UrlSegment = segment.UrlSegment,
        IsDraft = segment.IsDraft,
        IsPrimary = segment.IsPrimary,
    };
}
