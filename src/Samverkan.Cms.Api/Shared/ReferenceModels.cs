using Samverkan.Cms.Api.Management.Documents;
using Samverkan.Cms.Api.Management.Elements;
using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Shared;

/// <summary>What refers to an item, as the client lists it. Of what lies outside the user's start nodes it learns that it is there, not what it is called.</summary>
internal sealed class ReferenceModels(DocumentItems documents, ElementItems elements, EntityTree tree, UserStartNodes startNodes)
{
    private const string Document = Constants.UdiEntityType.Document, Media = Constants.UdiEntityType.Media, Member = Constants.UdiEntityType.Member, Element = Constants.UdiEntityType.Element;

    public async Task<Paged<IReferenceResponseModel>> PageAsync(PagedModel<RelationItemModel> page)
    {
        RelationItemModel[] items = [.. page.Items];
        Dictionary<Guid, DocumentItemResponseModel> known = (await documents.ItemsAsync(tree.Items(TreeKind.Documents, Keys(items, Document), startNodes.Documents).Where(e => e.HasAccess))).ToDictionary(d => d.Id);
        HashSet<Guid> media = [.. tree.Items(TreeKind.Media, Keys(items, Media), startNodes.Media).Where(e => e.HasAccess).Select(e => e.Entity.Key)];
        Dictionary<Guid, ElementItemResponseModel> library = (await elements.ItemsAsync(tree.Items(TreeKind.Elements, Keys(items, Element), startNodes.Elements).Where(e => e.HasAccess))).ToDictionary(e => e.Id);
        return new(page.Total, [.. items.Select(i => Model(i, known, media, library))]);
    }

    private static Guid[] Keys(RelationItemModel[] items, string type) => [.. items.Where(i => i.NodeType == type).Select(i => i.NodeKey).Distinct()];

    private static IReferenceResponseModel Model(RelationItemModel item, Dictionary<Guid, DocumentItemResponseModel> documents, HashSet<Guid> media, Dictionary<Guid, ElementItemResponseModel> elements) => item.NodeType switch
    {
        Document when documents.TryGetValue(item.NodeKey, out DocumentItemResponseModel? document) => new DocumentReferenceResponseModel
        {
            Id = item.NodeKey,
            Name = item.NodeName,
            Published = item.NodePublished,
            DocumentType = TypeOf(item),
            Variants = document.Variants,
        },
        Element when elements.TryGetValue(item.NodeKey, out ElementItemResponseModel? element) => new ElementReferenceResponseModel
        {
            Id = item.NodeKey,
            Name = item.NodeName,
            Published = item.NodePublished,
            DocumentType = TypeOf(item),
            Variants = element.Variants,
        },
        Media when media.Contains(item.NodeKey) => new MediaReferenceResponseModel { Id = item.NodeKey, Name = item.NodeName, MediaType = TypeOf(item) },
        Member => new MemberReferenceResponseModel { Id = item.NodeKey, Name = item.NodeName, MemberType = TypeOf(item) },
        Constants.ReferenceType.DocumentTypePropertyType => new DocumentTypePropertyTypeReferenceResponseModel { Id = item.NodeKey, Name = item.NodeName, Alias = item.NodeAlias, DocumentType = TypeOf(item) },
        Constants.ReferenceType.MediaTypePropertyType => new MediaTypePropertyTypeReferenceResponseModel { Id = item.NodeKey, Name = item.NodeName, Alias = item.NodeAlias, MediaType = TypeOf(item) },
        Constants.ReferenceType.MemberTypePropertyType => new MemberTypePropertyTypeReferenceResponseModel { Id = item.NodeKey, Name = item.NodeName, Alias = item.NodeAlias, MemberType = TypeOf(item) },
        Document or Media or Element => new DefaultReferenceResponseModel { Id = item.NodeKey, Type = item.NodeType },
        _ => new DefaultReferenceResponseModel { Id = item.NodeKey, Name = item.NodeName, Type = item.NodeType, Icon = item.ContentTypeIcon },
    };

    private static TypeReferenceModel TypeOf(RelationItemModel item) => new() { Id = item.ContentTypeKey, Alias = item.ContentTypeAlias, Name = item.ContentTypeName, Icon = item.ContentTypeIcon };
}
