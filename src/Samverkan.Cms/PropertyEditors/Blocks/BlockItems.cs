using Umbraco.Cms.Core.Models.Blocks;

namespace Samverkan.Cms.PropertyEditors.Blocks;

/// <summary>Core's block items in the form that knows both models, as views ask for them.</summary>
internal static class BlockItems
{
    /// <typeparam name="TItem">The item that the generic one derives from.</typeparam>
    /// <param name="generic">The item's generic type, of content and settings.</param>
    public static TItem Of<TItem>(Type generic, IBlockLayoutItem layout, IPublishedElement content, IPublishedElement? settings)
    {
        Type closed = generic.MakeGenericType(content.GetType(), settings?.GetType() ?? typeof(IPublishedElement));
        return (TItem)Activator.CreateInstance(closed, layout.ContentKey, content, layout.SettingsKey, settings)!;
    }
}
