namespace Samverkan.Content.Model;

/// <summary>The composition <c>body</c>: the page's blocks.</summary>
public interface IBody : IPublishedContent
{
    BlockListModel Body { get; }
}
