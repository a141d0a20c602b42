using Samverkan.Cms.Api.Shared.Values;

namespace Samverkan.Cms.Api.Shared.Contents;

/// <summary>What the client is told of documents, blueprints, elements and earlier versions alike: type, values and variants, these by culture, so that the same document always reads the same.</summary>
internal sealed class PublishableModels(IContentTypeService types, PropertyValues values)
{
    public DocumentTypeReferenceResponseModel TypeOf(IContentBase content) =>
        new() { Id = content.ContentType.Key, Icon = content.ContentType.Icon ?? "", Collection = types.Get(content.ContentTypeId)?.ListView?.ToReference() };

    public static DocumentTypeReferenceResponseModel TypeOf(IContentEntitySlim content) =>
        new() { Id = content.ContentTypeKey, Icon = content.ContentTypeIcon ?? "", Collection = content.ListViewKey?.ToReference() };

    /// <param name="content">Document, blueprint or element.</param>
    /// <param name="published">What visitors see, instead of the draft.</param>
    public IReadOnlyList<ValueResponseModel> Values(IContentBase content, bool published = false) => [.. values.Of(content, published).Select(v => v.ToModel())];

    /// <param name="content">The draft.</param>
    /// <param name="schedules">When it is to be published and unpublished.</param>
    public static IReadOnlyList<PublishableVariantResponseModel> Variants(IPublishableContentBase content, IReadOnlyList<ContentSchedule> schedules) => content.ContentType.VariesByCulture()
        ? [.. content.AvailableCultures.Order(StringComparer.Ordinal).Select(c => Variant(content, c, content.GetCultureName(c), content.GetPublishDate(c), content.GetUpdateDate(c), schedules))]
        : [Variant(content, null, content.Name, content.PublishDate, content.UpdateDate, schedules)];

    public static IReadOnlyList<PublishableVariantResponseModel> PublishedVariants(IPublishableContentBase content) => content.ContentType.VariesByCulture()
        ? [.. content.PublishedCultures.Order(StringComparer.Ordinal).Select(c => Variant(content, c, content.GetPublishName(c), content.GetPublishDate(c), content.GetUpdateDate(c), []))]
        : [Variant(content, null, content.PublishName, content.PublishDate, content.UpdateDate, [])];

    private static PublishableVariantResponseModel Variant(IPublishableContentBase content, string? culture, string? name, DateTime? published, DateTime? updated, IReadOnlyList<ContentSchedule> schedules)
    {
        PublishableVariantState state = VariantStates.Of(content, culture);
        return new()
        {
            Id = content.Key,
            Culture = culture,
            Name = name ?? "",
            State = state,
            Flags = Flags.OfVariant(schedules, culture, state),
            PublishDate = published?.ToUniversal(),
            ScheduledPublishDate = DateOf(schedules, culture, ContentScheduleAction.Release),
            ScheduledUnpublishDate = DateOf(schedules, culture, ContentScheduleAction.Expire),
            CreateDate = content.CreateDate.ToUniversal(),
            UpdateDate = (updated ?? content.UpdateDate).ToUniversal(),
        };
    }

    private static DateTimeOffset? DateOf(IReadOnlyList<ContentSchedule> schedules, string? culture, ContentScheduleAction action) =>
        schedules.FirstOrDefault(s => s.Action == action && s.Culture.InvariantEquals(culture ?? "*"))?.Date.ToUniversal();
}
