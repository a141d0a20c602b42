namespace Samverkan.Web.Components;

public sealed record PageTeaser(TextLink Link, string Text)
{
    public static PageTeaser? Of(SitePage page, SiteContext site) =>
        TextLink.To(page, site, page.Title) is { } link ? new(link, page.Preamble) : null;
}
