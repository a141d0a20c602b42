using Samverkan.Cms.Api.Shared.Contents;
using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Elements;

/// <summary>Elements and folders of the library as trees, lists and pickers show them.</summary>
internal sealed class ElementItems(IElementService elements, ILanguageService languages)
{
    public async Task<Paged<ElementTreeItemResponseModel>> TreeItemsAsync(Paged<TreeEntity> page) => new(page.Total, await TreeItemsAsync(page.Items));

    public async Task<IReadOnlyList<ElementTreeItemResponseModel>> TreeItemsAsync(IReadOnlyList<TreeEntity> found)
    {
        VariantItems variants = await VariantsAsync(found);
        return [.. found.Select(e => TreeItem(e, e.Entity as IElementEntitySlim, variants))];
    }

    public async Task<IReadOnlyList<ElementItemResponseModel>> ItemsAsync(IEnumerable<TreeEntity> found)
    {
        TreeEntity[] all = [.. found.Where(e => e.Entity is IElementEntitySlim)];
        VariantItems variants = await VariantsAsync(all);
        return [.. all.Select(e => Item((IElementEntitySlim)e.Entity, e.Parent, variants))];
    }

    public async Task<IReadOnlyList<ElementRecycleBinItemResponseModel>> BinItemsAsync(IReadOnlyList<TreeEntity> found)
    {
        VariantItems variants = await VariantsAsync(found);
        return [.. found.Select(e => BinItem(e, e.Entity as IElementEntitySlim, variants))];
    }

    private Task<VariantItems> VariantsAsync(IReadOnlyList<TreeEntity> found) =>
        VariantItems.OfAsync([.. found.Where(e => e.Entity is IElementEntitySlim).Select(e => e.Entity.Key)], elements.GetContentSchedulesByKeys, languages);

    /// <param name="found">What stands there.</param>
    /// <param name="element">Null: it is a folder.</param>
    /// <param name="variants">Of all that stand there.</param>
    private static ElementTreeItemResponseModel TreeItem(TreeEntity found, IElementEntitySlim? element, VariantItems variants) => new()
    {
        Id = found.Entity.Key,
        Parent = found.Parent?.ToReference(),
        Name = found.Entity.Name ?? "",
        IsFolder = element is null,
        HasChildren = found.Entity.HasChildren,
        NoAccess = !found.HasAccess,
        CreateDate = found.Entity.CreateDate.ToUniversal(),
        DocumentType = element is null ? null : PublishableModels.TypeOf(element),
        Variants = element is null ? [] : variants.Of(element),
        Flags = [],
    };

    private static ElementItemResponseModel Item(IElementEntitySlim element, Guid? parent, VariantItems variants) => new()
    {
        Id = element.Key,
        Parent = parent?.ToReference(),
        HasChildren = element.HasChildren,
        IsTrashed = element.Trashed,
        DocumentType = PublishableModels.TypeOf(element),
        Variants = variants.Of(element),
        Flags = [],
    };

    private static ElementRecycleBinItemResponseModel BinItem(TreeEntity found, IElementEntitySlim? element, VariantItems variants) => new()
    {
        Id = found.Entity.Key,
        Parent = found.Parent is { } key ? new() { Id = key } : null,
        Name = found.Entity.Name ?? "",
        IsFolder = element is null,
        HasChildren = found.Entity.HasChildren,
        CreateDate = found.Entity.CreateDate.ToUniversal(),
        DocumentType = element is null ? null : PublishableModels.TypeOf(element),
        Variants = element is null ? [] : variants.Of(element),
    };
}
