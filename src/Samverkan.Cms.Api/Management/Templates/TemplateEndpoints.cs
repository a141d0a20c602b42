using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.Templates;

/// <summary>Templates are views of the program: they are listed and read, and changed in its sources.</summary>
internal static class TemplateEndpoints
{
    public static void MapTemplates(this ManagementApi api)
    {
        api.Get("/template/configuration", () => new TemplateConfigurationResponseModel { Disabled = false });
        api.Get("/template/{id}", One);
        api.MapTree("template", TreeKind.Templates, (_, found) => Task.FromResult<IReadOnlyList<NamedEntityTreeItemResponseModel>>([.. found.Select(TreeItem)]));
        api.Get("/item/template", Items);
        api.Get("/item/template/search", Search);
        api.Get("/item/template/ancestors", Ancestors);
    }

    private static async Task<IResult> One(Guid id, ITemplateService templates)
    {
        if (await templates.GetAsync(id) is not { } template) return Problems.Of(TemplateOperationStatus.TemplateNotFound);
        ITemplate? layout = template.LayoutTemplateAlias is { } alias ? await templates.GetAsync(alias) : null;
        return Results.Ok(new TemplateResponseModel
        {
            Id = template.Key,
            Name = template.Name ?? "",
            Alias = template.Alias,
            Content = template.Content,
            LayoutTemplate = layout?.Key.ToReference(),
            MasterTemplate = layout?.Key.ToReference(), // the former name of the same
        });
    }

    private static async Task<IEnumerable<TemplateItemResponseModel>> Items(Guid[] id, ITemplateService templates) =>
        id.Length == 0 ? [] : (await templates.GetAllAsync(id)).OrderBy(t => Array.IndexOf(id, t.Key)).Select(Item);

    private static async Task<Paged<TemplateItemResponseModel>> Search(string? query, Paging paging, EntitySearch search, ITemplateService templates)
    {
        Paged<IEntitySlim> found = search.Find(TreeKind.Templates, query, paging);
        return new(found.Total, [.. await Items([.. found.Items.Select(e => e.Key)], templates)]);
    }

    private static async Task<IEnumerable<ItemAncestors<TemplateItemResponseModel>>> Ancestors(Guid[] id, EntityTree tree, ITemplateService templates)
    {
        List<ItemAncestors<TemplateItemResponseModel>> all = [];
        foreach (Guid key in id)
        {
            Guid[] above = [.. tree.Ancestors(TreeKind.Templates, key, StartNodes.Everywhere).Select(e => e.Entity.Key).Where(k => k != key)];
            all.Add(new(key, [.. await Items(above, templates)]));
        }

        return all;
    }

    private static TemplateItemResponseModel Item(ITemplate template) => new() { Id = template.Key, Name = template.Name ?? "", Alias = template.Alias, Flags = [] };

    private static NamedEntityTreeItemResponseModel TreeItem(TreeEntity entity) => new()
    {
        Id = entity.Entity.Key,
        Name = entity.Entity.Name ?? "",
        Parent = entity.Parent?.ToReference(),
        HasChildren = entity.Entity.HasChildren,
        Flags = [],
    };
}
