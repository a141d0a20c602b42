using Samverkan.Cms.Api.Shared.Contents;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>Elements whole, as the client opens them.</summary>
internal sealed class ElementModels(IElementEditingService editing, IElementService elements, PublishableModels parts)
{
    public async Task<ElementResponseModel?> DraftAsync(Guid key)
    {
        if (await editing.GetAsync(key) is not { } element) return null;
        return new()
        {
            Id = element.Key,
            IsTrashed = element.Trashed,
            DocumentType = parts.TypeOf(element),
            Flags = [],
            Values = parts.Values(element),
            Variants = Variants(element),
        };
    }

    /// <returns>What visitors see; null when nothing is published.</returns>
    public async Task<PublishedElementResponseModel?> PublishedAsync(Guid key)
    {
        if (await editing.GetAsync(key) is not { Published: true } element) return null;
        return new()
        {
            Id = element.Key,
            IsTrashed = element.Trashed,
            DocumentType = parts.TypeOf(element),
            Flags = [],
            Values = parts.Values(element, published: true),
            Variants = PublishableModels.PublishedVariants(element),
        };
    }

    /// <param name="id">Of the version.</param>
    /// <param name="version">The element as it was.</param>
    public ElementVersionResponseModel Version(Guid id, IElement version) => new()
    {
        Id = id,
        Element = version.Key.ToReference(),
        DocumentType = parts.TypeOf(version),
        Flags = [],
        Values = parts.Values(version),
        Variants = Variants(version),
    };

    private IReadOnlyList<PublishableVariantResponseModel> Variants(IElement element) => PublishableModels.Variants(element, elements.GetContentScheduleByContentId(element.Id).FullSchedule);
}
