using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Values;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Documents whole, as the client opens them.</summary>
internal sealed partial class DocumentModels(IContentEditingService documents, IContentService contents, ITemplateService templates, IContentTypeService types, PropertyValues values)
{
    public async Task<DocumentResponseModel?> DraftAsync(Guid key)
    {
        if (await documents.GetAsync(key) is not { } document) return null;
        return new()
        {
            Id = document.Key,
            IsTrashed = document.Trashed,
            Template = await TemplateAsync(document.TemplateId),
            DocumentType = TypeOf(document),
            Flags = [],
            Values = [.. values.Of(document).Select(v => v.ToModel())],
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
            DocumentType = TypeOf(document),
            Flags = [],
            Values = [.. values.Of(document, published: true).Select(v => v.ToModel())],
            Variants = PublishedVariants(document),
        };
    }

    public DocumentTypeReferenceResponseModel TypeOf(IContentBase document) =>
        new() { Id = document.ContentType.Key, Icon = document.ContentType.Icon ?? "", Collection = types.Get(document.ContentTypeId)?.ListView?.ToReference() };

    public IReadOnlyList<PublishableVariantResponseModel> Variants(IContent document) => Variants(document, contents.GetContentScheduleByContentId(document.Id).FullSchedule);

    /// <param name="document">The draft.</param>
    /// <param name="schedules">When it is to be published and unpublished.</param>
    public static IReadOnlyList<PublishableVariantResponseModel> Variants(IContent document, IReadOnlyList<ContentSchedule> schedules) => document.ContentType.VariesByCulture()
        ? [.. document.AvailableCultures.Select(c => Variant(document, c, document.GetCultureName(c), document.GetPublishDate(c), document.GetUpdateDate(c), schedules))]
        : [Variant(document, null, document.Name, document.PublishDate, document.UpdateDate, schedules)];

    private static IReadOnlyList<PublishableVariantResponseModel> PublishedVariants(IContent document) => document.ContentType.VariesByCulture()
        ? [.. document.PublishedCultures.Select(c => Variant(document, c, document.GetPublishName(c), document.GetPublishDate(c), document.GetUpdateDate(c), []))]
        : [Variant(document, null, document.PublishName, document.PublishDate, document.UpdateDate, [])];

    private static PublishableVariantResponseModel Variant(IContent document, string? culture, string? name, DateTime? published, DateTime? updated, IReadOnlyList<ContentSchedule> schedules)
    {
        PublishableVariantState state = VariantStates.Of(document, culture);
        return new()
        {
            Id = document.Key,
            Culture = culture,
            Name = name ?? "",
            State = state,
            Flags = Flags.OfVariant(schedules, culture, state),
            PublishDate = published?.ToUniversal(),
            ScheduledPublishDate = DateOf(schedules, culture, ContentScheduleAction.Release),
            ScheduledUnpublishDate = DateOf(schedules, culture, ContentScheduleAction.Expire),
            CreateDate = document.CreateDate.ToUniversal(),
            UpdateDate = (updated ?? document.UpdateDate).ToUniversal(),
        };
    }

    private static DateTimeOffset? DateOf(IReadOnlyList<ContentSchedule> schedules, string? culture, ContentScheduleAction action) =>
        schedules.FirstOrDefault(s => s.Action == action && s.Culture.InvariantEquals(culture ?? "*"))?.Date.ToUniversal();

    private async Task<ReferenceByIdModel?> TemplateAsync(int? id) => id is { } number && await templates.GetAsync(number) is { } template ? template.Key.ToReference() : null;
}
