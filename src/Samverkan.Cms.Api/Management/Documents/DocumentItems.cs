using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Documents as trees, lists and pickers show them. What all on a page need is fetched once.</summary>
internal sealed class DocumentItems(IEntityService entities, IContentService contents, IPublicAccessService access, ILanguageService languages, PublishedNames published)
{
    public async Task<Paged<DocumentTreeItemResponseModel>> TreeItemsAsync(Paged<TreeEntity> page) => new(page.Total, await TreeItemsAsync(page.Items));

    public async Task<IReadOnlyList<DocumentTreeItemResponseModel>> TreeItemsAsync(IReadOnlyList<TreeEntity> found)
    {
        VariantItems variants = await VariantsAsync(found);
        return [.. found.Select(e => TreeItem(e, (IDocumentEntitySlim)e.Entity, variants))];
    }

    public async Task<IReadOnlyList<DocumentItemResponseModel>> ItemsAsync(IEnumerable<TreeEntity> found)
    {
        TreeEntity[] all = [.. found];
        VariantItems variants = await VariantsAsync(all);
        return [.. all.Select(e => Item(e, (IDocumentEntitySlim)e.Entity, variants))];
    }

    public async Task<Paged<DocumentRecycleBinItemResponseModel>> BinItemsAsync(Paged<TreeEntity> page)
    {
        VariantItems variants = await VariantsAsync(page.Items);
        return new(page.Total, [.. page.Items.Select(e => BinItem(e, (IDocumentEntitySlim)e.Entity, variants))]);
    }

    private Task<VariantItems> VariantsAsync(IReadOnlyList<TreeEntity> found) => VariantItems.OfAsync([.. found.Select(e => e.Entity.Key)], contents.GetContentSchedulesByKeys, languages);

    private DocumentTreeItemResponseModel TreeItem(TreeEntity found, IDocumentEntitySlim document, VariantItems variants) => new()
    {
        Id = document.Key,
        Parent = found.Parent?.ToReference(),
        HasChildren = found.HasChildren,
        NoAccess = !found.HasAccess,
        IsTrashed = document.Trashed,
        IsProtected = IsProtected(document),
        CreateDate = document.CreateDate.ToUniversal(),
        Ancestors = entities.GetPathKeys(document, omitSelf: true).ToReferences(),
        DocumentType = PublishableModels.TypeOf(document),
        Variants = found.Outside is null ? variants.Of(document) : published.Variants(document.Key),
        Flags = Flags.OfDocument(IsProtected(document)),
    };

    private DocumentItemResponseModel Item(TreeEntity found, IDocumentEntitySlim document, VariantItems variants) => new()
    {
        Id = document.Key,
        Parent = found.Parent?.ToReference(),
        HasChildren = found.HasChildren,
        IsTrashed = document.Trashed,
        IsProtected = IsProtected(document),
        DocumentType = PublishableModels.TypeOf(document),
        Variants = found.Outside is null ? variants.Of(document) : published.Variants(document.Key),
        Flags = Flags.OfDocument(IsProtected(document)),
    };

    private static DocumentRecycleBinItemResponseModel BinItem(TreeEntity found, IDocumentEntitySlim document, VariantItems variants) => new()
    {
        Id = document.Key,
        Parent = found.Parent is { } key ? new() { Id = key } : null,
        HasChildren = found.HasChildren,
        CreateDate = document.CreateDate.ToUniversal(),
        DocumentType = PublishableModels.TypeOf(document),
        Variants = variants.Of(document),
    };

    private bool IsProtected(IDocumentEntitySlim document) => !document.Trashed && access.IsProtected(document.Path).Success;
}
