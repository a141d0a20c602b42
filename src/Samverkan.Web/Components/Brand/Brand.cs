namespace Samverkan.Web.Components;

/// <summary>The mark and the site's name on two lines: its first word, then the rest.</summary>
public sealed record Brand(string First, string Rest)
{
    public static Brand Of(SiteContext site) =>
        site.Home.SiteName.Or(site.Home.Name).Split(' ', 2) is [var first, var rest] ? new(first, rest) : new(site.Home.SiteName.Or(site.Home.Name), "");
}
