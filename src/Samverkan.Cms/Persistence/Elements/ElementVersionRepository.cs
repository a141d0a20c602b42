using Samverkan.Cms.Persistence.Contents;

namespace Samverkan.Cms.Persistence.Elements;

/// <summary>The history of the library's elements.</summary>
public sealed class ElementVersionRepository(AmbientScope scope, ElementRepository elements)
    : PublishableVersionRepository<ElementVersionRow>(scope, Constants.ObjectTypes.Element, elements.DeleteOldVersions), IElementVersionRepository;
