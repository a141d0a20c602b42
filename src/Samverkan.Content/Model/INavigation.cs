namespace Samverkan.Content.Model;

/// <summary>The composition <c>navigation</c>: how a page stands in menus.</summary>
public interface INavigation : IPublishedContent
{
    bool UmbracoNaviHide { get; }

    string NavigationTitle { get; }
}
