namespace Samverkan.Web.Components;

/// <summary>How a page opens: a word of what it is, its title, its preamble.</summary>
public sealed record PageIntro(string Title, string Preamble, string Kicker = "", DateTime? Date = null)
{
    public static PageIntro Of(SitePage page, string kicker = "") => new(page.Title, page.Preamble, kicker);
}
