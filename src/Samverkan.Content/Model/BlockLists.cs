namespace Samverkan.Content.Model;

public static class BlockLists
{
    /// <summary>The blocks of one type, in the editor's order.</summary>
    public static IEnumerable<T> Of<T>(this BlockListModel blocks) where T : IPublishedElement =>
        blocks.Select(block => block.Content).OfType<T>();
}
