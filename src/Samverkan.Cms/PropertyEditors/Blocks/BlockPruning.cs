using Umbraco.Cms.Core.Models.Blocks;

namespace Samverkan.Cms.PropertyEditors.Blocks;

internal static class BlockPruning
{
    /// <summary>Data and exposures of blocks that no layout holds any more are left out of what is stored.</summary>
    public static void Prune(BlockValue value, IEnumerable<IBlockLayoutItem> layouts)
    {
        IBlockLayoutItem[] held = [.. layouts];
        value.ContentData.RemoveAll(data => !held.Any(l => l.ReferencesContent(data.Key)));
        value.SettingsData.RemoveAll(data => !held.Any(l => l.ReferencesSetting(data.Key)));
        value.Expose = [.. value.Expose.Where(e => value.ContentData.Any(d => d.Key == e.ContentKey))];
    }
}
