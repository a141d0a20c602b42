using Samverkan.Content.Model;

namespace Samverkan.Content.Search;

/// <summary>Media that visitors can take away from a page, by its own pickers or those of its blocks.</summary>
public static class PageFiles
{
    public static IReadOnlyList<IPublishedContent> Of(SitePage page) => [.. Files(page).DistinctBy(file => file.Key)];

    private static IEnumerable<IPublishedContent> Files(IPublishedElement owner) => owner.Properties.SelectMany(property => Files(property.GetValue()));

    private static IEnumerable<IPublishedContent> Files(object? value) => value switch
    {
        BlockListModel blocks => blocks.SelectMany(block => Files(block.Content)),
        IEnumerable<IPublishedContent> picked => picked.Where(item => item.ItemType == PublishedItemType.Media),
        _ => [],
    };
}
