using System.Net;

namespace Samverkan.Cms.Sync.Kinds;

/// <summary>The folders of types as uSync names them: each name URL-encoded, nested ones joined by a slash.</summary>
internal static class FolderPath
{
    public static async Task<string?> OfAsync<T>(IEntityTypeContainerService<T> folders, T item) where T : ITreeEntity
    {
        List<string> names = [];
        for (EntityContainer? folder = await folders.GetParentAsync(item); folder is not null; folder = await folders.GetParentAsync(folder)) names.Insert(0, WebUtility.UrlEncode(folder.Name!).ToLowerEscapes());
        return names.Count == 0 ? null : string.Join('/', names);
    }

    /// <summary>The id of the folder, made with all above it where they are missing; the root's without a path.</summary>
    public static async Task<int> EnsureAsync<T>(IEntityTypeContainerService<T> folders, string? path) where T : ITreeEntity
    {
        EntityContainer? parent = null;
        foreach (string name in (path ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries).Select(WebUtility.UrlDecode).OfType<string>())
        {
            int level = (parent?.Level ?? 0) + 1;
            EntityContainer? known = (await folders.GetAsync(name, level)).FirstOrDefault(f => f.ParentId == (parent?.Id ?? Constants.System.Root));
            parent = known ?? (await folders.CreateAsync(null, name, parent?.Key, SyncKind.Editor)).Result;
        }

        return parent?.Id ?? Constants.System.Root;
    }

    /// <summary>uSync writes <c>%c3%a4</c>, .NET <c>%C3%A4</c>.</summary>
    private static string ToLowerEscapes(this string encoded) =>
        System.Text.RegularExpressions.Regex.Replace(encoded, "%[0-9A-F]{2}", escape => escape.Value.ToLowerInvariant());
}
