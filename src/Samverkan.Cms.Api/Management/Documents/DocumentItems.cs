using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Documents;

/// <summary>Documents as trees, lists and pickers show them. What all on a page need is fetched once.</summary>
internal sealed class DocumentItems(IEntityService entities, IContentService contents, IPublicAccessService access, ILanguageService languages)
{
    public async Task<Paged<DocumentTreeItemResponseModel>> TreeItemsAsync(Paged<TreeEntity> page) => new(page.Total, await TreeItemsAsync(page.Items));

    public async Task<IReadOnlyList<DocumentTreeItemResponseModel>> TreeItemsAsync(IReadOnlyList<TreeEntity> found)
    {
        Surroundings around = await AroundAsync(found);
        return [.. found.Select(e => TreeItem((IDocumentEntitySlim)e.Entity, e.Parent, e.HasAccess, around))];
    }

    public async Task<IReadOnlyList<DocumentItemResponseModel>> ItemsAsync(IEnumerable<TreeEntity> found)
    {
        TreeEntity[] all = [.. found];
        Surroundings around = await AroundAsync(all);
        return [.. all.Select(e => Item((IDocumentEntitySlim)e.Entity, e.Parent, around))];
    }

    public async Task<Paged<DocumentRecycleBinItemResponseModel>> BinItemsAsync(Paged<TreeEntity> page)
    {
        Surroundings around = await AroundAsync(page.Items);
        return new(page.Total, [.. page.Items.Select(e => BinItem((IDocumentEntitySlim)e.Entity, e.Parent, around))]);
    }

    public static DocumentTypeReferenceResponseModel TypeOf(IContentEntitySlim content) =>
        new() { Id = content.ContentTypeKey, Icon = content.ContentTypeIcon ?? "", Collection = content.ListViewKey?.ToReference() };

    private async Task<Surroundings> AroundAsync(IReadOnlyList<TreeEntity> found) =>
        new(await languages.GetDefaultIsoCodeAsync(), found.Count == 0 ? new Dictionary<Guid, IEnumerable<ContentSchedule>>() : contents.GetContentSchedulesByKeys([.. found.Select(e => e.Entity.Key)]));

    private DocumentTreeItemResponseModel TreeItem(IDocumentEntitySlim document, Guid? parent, bool hasAccess, Surroundings around) => new()
    {
        Id = document.Key,
        Parent = parent?.ToReference(),
        HasChildren = document.HasChildren,
        NoAccess = !hasAccess,
        IsTrashed = document.Trashed,
        IsProtected = IsProtected(document),
        CreateDate = document.CreateDate.ToUniversal(),
        Ancestors = entities.GetPathKeys(document, omitSelf: true).ToReferences(),
        DocumentType = TypeOf(document),
        Variants = Variants(document, around),
        Flags = Flags.OfDocument(IsProtected(document)),
    };

    private DocumentItemResponseModel Item(IDocumentEntitySlim document, Guid? parent, Surroundings around) => new()
    {
        Id = document.Key,
        Parent = parent?.ToReference(),
        HasChildren = document.HasChildren,
        IsTrashed = document.Trashed,
        IsProtected = IsProtected(document),
        DocumentType = TypeOf(document),
        Variants = Variants(document, around),
        Flags = Flags.OfDocument(IsProtected(document)),
    };

    private static DocumentRecycleBinItemResponseModel BinItem(IDocumentEntitySlim document, Guid? parent, Surroundings around) => new()
    {
        Id = document.Key,
        Parent = parent is { } key ? new() { Id = key } : null,
        HasChildren = document.HasChildren,
        CreateDate = document.CreateDate.ToUniversal(),
        DocumentType = TypeOf(document),
        Variants = Variants(document, around),
    };

    /// <summary>Names by language: the default one first, where the client takes the name of the tree from.</summary>
    private static IReadOnlyList<PublishableVariantItemResponseModel> Variants(IPublishableContentEntitySlim document, Surroundings around)
    {
        if (!document.Variations.VariesByCulture()) return [Variant(document, null, document.Name ?? "", around)];
        return [.. document.CultureNames.OrderByDescending(c => c.Key.InvariantEquals(around.DefaultCulture)).Select(c => Variant(document, c.Key, c.Value, around))];
    }

    private static PublishableVariantItemResponseModel Variant(IPublishableContentEntitySlim document, string? culture, string name, Surroundings around)
    {
        PublishableVariantState state = VariantStates.Of(document, culture);
        return new() { Id = document.Key, Culture = culture, Name = name, State = state, Flags = Flags.OfVariant(around.Schedules.TryGetValue(document.Key, out var schedules) ? schedules : [], culture, state) };
    }

    private bool IsProtected(IDocumentEntitySlim document) => !document.Trashed && access.IsProtected(document.Path).Success;

    private sealed record Surroundings(string DefaultCulture, IDictionary<Guid, IEnumerable<ContentSchedule>> Schedules);
}
