using Samverkan.Cms.Api.Shared.Trees;

namespace Samverkan.Cms.Api.Management.CodeFiles;

/// <summary>Partial views, scripts and style sheets, as far as Core's services know of any, and the files that are served as they are. They are read here, and changed in the sources.</summary>
internal static class CodeFileEndpoints
{
    public static IServiceCollection AddCodeFiles(this IServiceCollection services) => services.AddSingleton<StaticFiles>();

    public static void MapCodeFiles(this ManagementApi api)
    {
        api.MapFileTree("partial-view", OfServiceAsync<IPartialViewService, IPartialView>);
        api.MapFileTree("script", OfServiceAsync<IScriptService, IScript>);
        api.MapFileTree("stylesheet", OfServiceAsync<IStylesheetService, IStylesheet>);
        api.MapFileTree("static-file", services => Task.FromResult(services.GetRequiredService<StaticFiles>().Tree), withSiblings: false);
    }

    private static void MapFileTree(this ManagementApi api, string resource, Func<IServiceProvider, Task<FileTree>> treeOf, bool withSiblings = true)
    {
        api.Get($"/tree/{resource}/root", async (Paging paging, IServiceProvider services) => (await treeOf(services)).Children("", paging));
        api.Get($"/tree/{resource}/children", async (string parentPath, Paging paging, IServiceProvider services) => (await treeOf(services)).Children(parentPath, paging));
        api.Get($"/tree/{resource}/ancestors", async (string descendantPath, IServiceProvider services) => (await treeOf(services)).Ancestors(descendantPath));
        api.Get($"/item/{resource}", async (string[] path, IServiceProvider services) => (await treeOf(services)).Items(path));
        if (withSiblings) api.Get($"/tree/{resource}/siblings", async (string path, [AsParameters] Around around, IServiceProvider services) => (await treeOf(services)).Siblings(path, around)).OrNotFound();
    }

    private static async Task<FileTree> OfServiceAsync<TService, TFile>(IServiceProvider services) where TService : IBasicFileService<TFile> where TFile : IFile =>
        FileTree.Of((await services.GetRequiredService<TService>().GetAllAsync()).Select(file => file.Path));
}
