namespace Samverkan.Content.Model;

/// <summary>What stands in for a text that an editor left empty.</summary>
public static class PageTexts
{
    extension(SitePage page)
    {
        public string Title => page.Heading.Or(page.Name);

        public string MenuTitle => page.NavigationTitle.Or(page.Name);

        public string SearchTitle => page.SeoTitle.Or(page.Title);

        public string Description => page.SeoDescription.Or(page.Preamble);
    }

    public static string Or(this string text, string? substitute) =>
        string.IsNullOrWhiteSpace(text) ? substitute ?? "" : text;
}
