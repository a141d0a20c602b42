using Samverkan.Cms.Api.Shared.Contents;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Documents whole, as the client opens them.</summary>
internal sealed partial class DocumentModels(IContentEditingService documents, IContentService contents, ITemplateService templates, PublishableModels parts)
{
    public async Task<DocumentResponseModel?> DraftAsync(Guid key)
    {
        if (await documents.GetAsync(key) is not { } document) return null;
        return new()
        {
            Id = document.Key,
            IsTrashed = document.Trashed,
            Template = await TemplateAsync(document.TemplateId),
            DocumentType = parts.TypeOf(document),
            Flags = [],
            Values = parts.Values(document),
            Variants = Variants(document),
        };
    }

    /// <returns>What visitors see; null when nothing is published.</returns>
    public async Task<PublishedDocumentResponseModel?> PublishedAsync(Guid key)
    {
        if (await documents.GetAsync(key) is not { Published: true } document) return null;
        return new()
        {
            Id = document.Key,
            IsTrashed = document.Trashed,
            Template = await TemplateAsync(document.PublishTemplateId),
            DocumentType = parts.TypeOf(document),
            Flags = [],
            Values = parts.Values(document, published: true),
            Variants = PublishableModels.PublishedVariants(document),
        };
    }

    /// <summary>With what is to become of it.</summary>
    public IReadOnlyList<PublishableVariantResponseModel> Variants(IContent document) => PublishableModels.Variants(document, contents.GetContentScheduleByContentId(document.Id).FullSchedule);

    private async Task<ReferenceByIdModel?> TemplateAsync(int? id) => id is { } number && await templates.GetAsync(number) is { } template ? template.Key.ToReference() : null;
}
