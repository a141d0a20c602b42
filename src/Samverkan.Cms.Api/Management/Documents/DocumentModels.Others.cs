namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>What looks like a document: earlier versions and blueprints.</summary>
internal sealed partial class DocumentModels
{
    /// <param name="id">Of the version.</param>
    /// <param name="version">The document as it was.</param>
    public DocumentVersionResponseModel Version(Guid id, IContent version) => new()
    {
        Id = id,
        Document = version.Key.ToReference(),
        DocumentType = parts.TypeOf(version),
        Flags = [],
        Values = parts.Values(version),
        Variants = Variants(version),
    };

    public DocumentBlueprintResponseModel Blueprint(IContent blueprint) => new()
    {
        Id = blueprint.Key,
        DocumentType = parts.TypeOf(blueprint),
        Flags = [],
        Values = parts.Values(blueprint),
        Variants = Variants(blueprint),
    };
}
