using Samverkan.Content.Model;
using Samverkan.Content.Navigation;

namespace Samverkan.Content.News;

/// <summary>Which news an archive lists: a partner's only its own, the site's all there are.</summary>
public static class NewsColumn
{
    public static IEnumerable<NewsArticle> Of(NewsArchive archive, SiteTree tree) =>
        tree.Parent(archive) is Partner || tree.Home(archive) is not { } home ? tree.Children<NewsArticle>(archive) : tree.Descendants<NewsArticle>(home);

    /// <summary>The site's own archive, which stands right below the front page.</summary>
    public static NewsArchive? Main(Home home, SiteTree tree) => tree.Children<NewsArchive>(home).FirstOrDefault();

    public static NewsArchive? Of(Partner partner, SiteTree tree) => tree.Children<NewsArchive>(partner).FirstOrDefault();
}
