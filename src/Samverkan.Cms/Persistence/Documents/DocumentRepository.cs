using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Documents;

/// <summary>Documents in the content tree.</summary>
public sealed class DocumentRepository(PublishableParts parts) : DocumentRepositoryBase(parts), IDocumentRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.Document;

    protected override bool NamesAreUnique => true;
}

/// <summary>Templates for new documents; they may have equal names.</summary>
public sealed class DocumentBlueprintRepository(PublishableParts parts) : DocumentRepositoryBase(parts), IDocumentBlueprintRepository
{
    protected override Guid ObjectType => Constants.ObjectTypes.DocumentBlueprint;

    protected override string CachePrefix => "blueprint ";

    protected override bool NamesAreUnique => false;
}
