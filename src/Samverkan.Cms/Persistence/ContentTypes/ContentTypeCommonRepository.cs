namespace Samverkan.Cms.Persistence.ContentTypes;

/// <summary>All types of all kinds. Each kind keeps its own set, so there is nothing here to clear.</summary>
public sealed class ContentTypeCommonRepository(ContentTypeRepository documents, MediaTypeRepository media, MemberTypeRepository members) : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition>? GetAllTypes() =>
        [.. documents.GetMany(Array.Empty<int>()), .. media.GetMany(Array.Empty<int>()), .. members.GetMany(Array.Empty<int>())];

    public void ClearCache() { }
}
