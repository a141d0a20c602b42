using Samverkan.Cms.Api.Shared.Contents;

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
        DocumentType = TypeOf(version),
        Flags = [],
        Values = [.. values.Of(version).Select(v => v.ToModel())],
        Variants = Variants(version),
    };

    public DocumentBlueprintResponseModel Blueprint(IContent blueprint) => new()
    {
        Id = blueprint.Key,
        DocumentType = TypeOf(blueprint),
        Flags = [],
        Values = [.. values.Of(blueprint).Select(v => v.ToModel())],
        Variants = Variants(blueprint),
    };
}
