using Samverkan.Content.Model;

namespace Samverkan.Content.Navigation;

/// <summary>The sections of the site. Search and help have places of their own; hidden text pages stand in the footer.</summary>
public static class MainMenu
{
    public static IEnumerable<SitePage> Of(SiteTree tree, Home home) =>
        tree.Children(home).Where(page => !page.UmbracoNaviHide && page is not (SearchPage or Help));

    public static IEnumerable<TextPage> Footer(SiteTree tree, Home home) =>
        tree.Children<TextPage>(home).Where(page => page.UmbracoNaviHide);
}
