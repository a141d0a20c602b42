using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Documents;

/// <summary>The history of documents.</summary>
public sealed class DocumentVersionRepository(AmbientScope scope, DocumentRepository documents)
    : PublishableVersionRepository<DocumentVersionRow>(scope, Constants.ObjectTypes.Document, documents.DeleteOldVersions), IDocumentVersionRepository;
