namespace Samverkan.Cms.Api.Management.Dictionary;

internal static partial class DictionaryEndpoints
{
    private static void MapDictionaryTree(this ManagementApi api)
    {
        api.Get("/tree/dictionary/root", Root);
        api.Get("/tree/dictionary/children", Children);
        api.Get("/tree/dictionary/ancestors", Ancestors);
    }

    private static Task<Paged<NamedEntityTreeItemResponseModel>> Root(Paging paging, IDictionaryItemService dictionary) => PageAsync(null, paging, dictionary);

    private static Task<Paged<NamedEntityTreeItemResponseModel>> Children(Guid parentId, Paging paging, IDictionaryItemService dictionary) => PageAsync(parentId, paging, dictionary);

    private static async Task<List<NamedEntityTreeItemResponseModel>> Ancestors(Guid? descendantId, IDictionaryItemService dictionary)
    {
        List<NamedEntityTreeItemResponseModel> path = [];
        for (IDictionaryItem? item = await dictionary.GetAsync(descendantId ?? Guid.Empty); item is not null; item = item.ParentId is { } parent ? await dictionary.GetAsync(parent) : null)
        {
            path.Insert(0, await TreeItemAsync(item, dictionary));
        }

        return path;
    }

    private static async Task<Paged<NamedEntityTreeItemResponseModel>> PageAsync(Guid? parent, Paging paging, IDictionaryItemService dictionary)
    {
        PagedModel<IDictionaryItem> page = await dictionary.GetPagedAsync(parent, paging.Skip, paging.Take);
        List<NamedEntityTreeItemResponseModel> items = [];
        foreach (IDictionaryItem item in page.Items) items.Add(await TreeItemAsync(item, dictionary));
        return new(page.Total, items);
    }

    private static async Task<NamedEntityTreeItemResponseModel> TreeItemAsync(IDictionaryItem item, IDictionaryItemService dictionary) => new()
    {
        Id = item.Key,
        Name = item.ItemKey,
        Parent = item.ParentId?.ToReference(),
        Flags = [],
        HasChildren = await dictionary.CountChildrenAsync(item.Key) > 0,
    };
}
