using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Management.MediaItems;
using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Values;
using Umbraco.Cms.Core.PropertyEditors;

namespace Samverkan.Cms.Api.Management.Collections;

/// <summary>Documents and media as rows of a list, with the values that are columns. What all rows need is fetched once.</summary>
internal sealed class CollectionModels(IContentService documents, IEntityService entities, IPublicAccessService access, IUserService users, IContentTypeService documentTypes, IMediaTypeService mediaTypes, PropertyValues values)
{
    public Paged<DocumentCollectionResponseModel> Page(ListViewPagedModel<IContent> list)
    {
        IContent[] items = [.. list.Items.Items];
        Dictionary<int, string?> names = Names(items.SelectMany(d => new[] { d.CreatorId, d.WriterId }));
        IDictionary<Guid, IEnumerable<ContentSchedule>> schedules = items.Length == 0 ? new Dictionary<Guid, IEnumerable<ContentSchedule>>() : documents.GetContentSchedulesByKeys([.. items.Select(d => d.Key)]);
        IReadOnlyList<ReferenceByIdModel> ancestors = items.Length == 0 ? [] : entities.GetPathKeys(items[0], omitSelf: true).ToReferences(); // all have the same parent
        ISet<string> columns = Columns(list.ListViewConfiguration);
        return new(list.Items.Total, [.. items.Select(document => new DocumentCollectionResponseModel
        {
            Id = document.Key,
            DocumentType = TypeOf(document),
            IsTrashed = document.Trashed,
            IsProtected = access.IsProtected(document.Path).Success,
            Ancestors = ancestors,
            Creator = names.GetValueOrDefault(document.CreatorId),
            Updater = names.GetValueOrDefault(document.WriterId),
            SortOrder = document.SortOrder,
            Flags = [],
            Values = [.. values.Of(document, aliases: columns).Select(v => v.ToModel())],
            Variants = PublishableModels.Variants(document, schedules.TryGetValue(document.Key, out IEnumerable<ContentSchedule>? planned) ? [.. planned] : []),
        })]);
    }

    public Paged<MediaCollectionResponseModel> Page(ListViewPagedModel<IMedia> list)
    {
        IMedia[] items = [.. list.Items.Items];
        Dictionary<int, string?> names = Names(items.Select(m => m.CreatorId));
        ISet<string> columns = Columns(list.ListViewConfiguration);
        return new(list.Items.Total, [.. items.Select(medium => new MediaCollectionResponseModel
        {
            Id = medium.Key,
            MediaType = TypeOf(medium),
            Creator = names.GetValueOrDefault(medium.CreatorId),
            SortOrder = medium.SortOrder,
            Flags = [],
            Values = [.. values.Of(medium, aliases: columns).Select(v => v.ToModel())],
            Variants = [MediaModels.Variant(medium)],
        })]);
    }

    private DocumentTypeCollectionReferenceResponseModel TypeOf(IContent document) =>
        new() { Id = document.ContentType.Key, Alias = document.ContentType.Alias, Icon = document.ContentType.Icon ?? "", Collection = documentTypes.Get(document.ContentTypeId)?.ListView?.ToReference() };

    private MediaTypeCollectionReferenceResponseModel TypeOf(IMedia medium) =>
        new() { Id = medium.ContentType.Key, Alias = medium.ContentType.Alias, Icon = medium.ContentType.Icon ?? "", Collection = mediaTypes.Get(medium.ContentTypeId)?.ListView?.ToReference() };

    private Dictionary<int, string?> Names(IEnumerable<int> ids)
    {
        int[] distinct = [.. ids.Distinct()];
        return distinct.Length == 0 ? [] : users.GetUsersById(distinct).ToDictionary(u => u.Id, u => u.Name);
    }

    private static ISet<string> Columns(ListViewConfiguration settings) => settings.IncludeProperties.Where(p => p is { IsSystem: false, Alias: not null }).Select(p => p.Alias!).ToHashSet(); // the condition before
}
