namespace Samverkan.Cms.Persistence.DocumentUrls;

/// <summary>Core computes the segments and keeps them in memory; this only stores them. A save replaces all segments of the documents it names.</summary>
public sealed class DocumentUrlRepository(AmbientScope scope) : IDocumentUrlRepository
{
    public IEnumerable<PublishedDocumentUrlSegment> GetAll() => [.. scope.Read.DocumentUrls.AsEnumerable().Select(Segment)];

    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        PublishedDocumentUrlSegment[] segments = [.. publishedDocumentUrlSegments];
        if (segments.Length == 0) return;
        DeleteByDocumentKey([.. segments.Select(s => s.DocumentKey).Distinct()]);
        scope.Write.Insert(segments.Select(Row));
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        Guid[] keys = [.. select];
        scope.Write.DocumentUrls.Where(u => keys.Contains(u.UniqueId)).ExecuteDelete();
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
