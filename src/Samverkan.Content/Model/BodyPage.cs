namespace Samverkan.Content.Model;

/// <summary>A page whose text an editor builds of blocks.</summary>
public abstract class BodyPage(IPublishedContent content, IPublishedValueFallback fallback)
    : SitePage(content, fallback), IBody
{
    public BlockListModel Body => Blocks("body");
}
